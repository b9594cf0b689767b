import {
  EXPLORED_SHOWS,
  EXPLORED_SORTS,
  type ExplorationChoicesReply,
  type ExploredIndicatorReply,
  type ExploredSort,
  type ExploredView,
} from '@ijkpunt/contract';
import { SIZE_CLASSES } from '@ijkpunt/model';

/** What somebody looks at: it stands in the address, so that a link shows a colleague the same. */
export interface ExploreView {
  readonly benchmark: string;
  readonly indicator: string;
  readonly quarter: string;
  readonly span: 'quarter' | 'year';
  /** Empty for the whole. */
  readonly cell: string;
  readonly group: string;
  /** Code of the municipality that is lit; empty for none. */
  readonly lit: string;
  readonly table: ExploredView;
}

/** Kinds of groups, in the order of the list. */
export const EXPLORED_GROUPS = [
  'nation',
  'size-class',
  'province',
  'labour-market-region',
  'neighbours',
] as const;
export type ExploredGroup = (typeof EXPLORED_GROUPS)[number];

/**
 * Reads a view from an address. What is not there, or makes no sense, becomes the first that there is: of the benchmark with the
 * newest figures the newest quarter that is not nearly empty, what is compared before what is counted. Undefined while
 * nothing has been computed.
 */
export function viewIn(params: URLSearchParams, choices: ExplorationChoicesReply): ExploreView | undefined {
  const computed = choices.benchmarks
    .filter(({ telling }) => telling !== undefined)
    .toSorted((a, b) => newestOf(b).localeCompare(newestOf(a)));
  const benchmark = computed.find(({ slug }) => slug === params.get('benchmark')) ?? computed[0];
  const indicators = benchmark?.indicators ?? [];
  const indicator =
    indicators.find(({ code }) => code === params.get('indicator')) ??
    indicators.find(({ method }) => method !== 'count') ??
    indicators[0];
  if (benchmark?.telling === undefined || indicator === undefined) return undefined;
  const span = params.get('periode') === 'jaar' && indicator.yearly ? 'year' : 'quarter';
  const cell = params.get('uitsplitsing') ?? '';
  const asked = params.get('groep') ?? '';
  return {
    benchmark: benchmark.slug,
    indicator: indicator.code,
    quarter: benchmark.quarters.find((quarter) => quarter === params.get('kwartaal')) ?? benchmark.telling,
    span,
    // A year is of the whole.
    cell: span === 'quarter' && cellsOf(indicator).includes(cell) ? cell : '',
    group: isGroup(asked, choices) ? asked : 'nation',
    lit: params.get('gemeente') ?? '',
    table: tableIn(params),
  };
}

function newestOf({ telling = '' }: ExplorationChoicesReply['benchmarks'][number]): string {
  return telling;
}

function tableIn(params: URLSearchParams): ExploredView {
  return {
    name: params.get('naam') ?? '',
    show: EXPLORED_SHOWS.find((show) => show === params.get('toon')) ?? 'all',
    sort: EXPLORED_SORTS.find((sort) => sort === params.get('sorteer')) ?? 'name',
    order: params.get('richting') === 'af' ? 'down' : 'up',
  };
}

/** A view as it stands in an address; the usual is left out, what changes by itself is not. */
export function paramsOf({ table, ...view }: ExploreView): URLSearchParams {
  const { benchmark, indicator, quarter } = view;
  const params = new URLSearchParams({ benchmark, indicator, kwartaal: quarter });
  if (view.span === 'year') params.set('periode', 'jaar');
  if (view.cell !== '') params.set('uitsplitsing', view.cell);
  if (view.group !== 'nation') params.set('groep', view.group);
  if (view.lit !== '') params.set('gemeente', view.lit);
  if (table.name !== '') params.set('naam', table.name);
  if (table.show !== 'all') params.set('toon', table.show);
  if (table.sort !== 'name') params.set('sorteer', table.sort);
  if (table.order === 'down') params.set('richting', 'af');
  return params;
}

/** What the server is asked for. */
export function askedIn({ benchmark, indicator, quarter, span, cell, group }: ExploreView) {
  return { benchmark, indicator, quarter, span, cell, group };
}

function cellsOf({ breakdowns }: ExploredIndicatorReply): readonly string[] {
  return breakdowns.flatMap(({ code, categories }) =>
    categories.map((category) => `${code}/${category.code}`),
  );
}

/** Kind and code of a group. */
export function groupParts(group: string): readonly [kind: ExploredGroup, code: string] {
  const [kind, ...code] = group.split(':');
  return [EXPLORED_GROUPS.find((known) => known === kind) ?? 'nation', code.join(':')];
}

/** Codes of the groups of a kind; of the nation there is one. */
export function groupsOfKind(kind: ExploredGroup, choices: ExplorationChoicesReply): readonly string[] {
  switch (kind) {
    case 'size-class':
      return SIZE_CLASSES.map(({ code }) => code);
    case 'province':
      return choices.provinces;
    case 'labour-market-region':
      return choices.regions;
    case 'neighbours':
      return choices.municipalities.map(({ code }) => code);
    case 'nation':
      return [];
  }
}

function isGroup(group: string, choices: ExplorationChoicesReply): boolean {
  const [kind, code] = groupParts(group);
  return groupsOfKind(kind, choices).includes(code);
}

/** A group of this kind: the one that is named, or the first. */
export function groupOfKind(kind: ExploredGroup, code: string | undefined): string {
  return code === undefined ? kind : `${kind}:${code}`;
}

/** The table after its column was chosen: another column begins upwards, the same one turns around. */
export function sortedBy(table: ExploredView, sort: ExploredSort): ExploredView {
  const order = table.sort === sort && table.order === 'up' ? 'down' : 'up';
  return { ...table, sort, order };
}
