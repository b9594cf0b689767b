import { unaccented } from '@ijkpunt/search';

/** Which municipalities a table shows. */
export const EXPLORED_SHOWS = ['all', 'figures', 'gaps', 'outliers'] as const;
export type ExploredShow = (typeof EXPLORED_SHOWS)[number];

/** What it can be sorted by. */
export const EXPLORED_SORTS = ['name', 'value', 'numerator', 'denominator', 'grade'] as const;
export type ExploredSort = (typeof EXPLORED_SORTS)[number];

/** How a table of explored figures is looked at. */
export interface ExploredView {
  readonly name: string;
  readonly show: ExploredShow;
  readonly sort: ExploredSort;
  readonly order: 'up' | 'down';
}

interface Row {
  readonly name: string;
  readonly state: string;
  readonly value?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly grade?: string | undefined;
  readonly place?: string | undefined;
}

/** Whether a value lies outside the limits of the funnel. */
export function isOutlier({ place }: Pick<Row, 'place'>): boolean {
  return place !== undefined && place !== 'inside';
}

/**
 * The rows that are shown, in their order. Screen and file ask this same function, so that neither holds what the other leaves
 * out. What a row does not have comes last, whichever way it is sorted.
 */
export function shownRows<Given extends Row>(rows: readonly Given[], view: ExploredView): readonly Given[] {
  const name = unaccented(view.name.trim());
  return rows
    .filter((row) => IS_SHOWN[view.show](row) && unaccented(row.name).includes(name))
    .toSorted((a, b) => inOrder(a, b, view) || BY_NAME.compare(a.name, b.name));
}

const BY_NAME = new Intl.Collator('nl');

const IS_SHOWN: Readonly<Record<ExploredShow, (row: Row) => boolean>> = {
  all: () => true,
  figures: ({ state }) => state === 'figure',
  gaps: ({ state }) => state !== 'figure',
  outliers: isOutlier,
};

function inOrder(a: Row, b: Row, { sort, order }: ExploredView): number {
  const direction = order === 'down' ? -1 : 1;
  if (sort === 'name') return direction * BY_NAME.compare(a.name, b.name);
  const [first, second] = [a[sort], b[sort]];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  if (first === second) return 0;
  return first < second ? -direction : direction;
}
