import type { ContextVariable } from '@ijkpunt/model';
import {
  dividedBy,
  inhabitantsWithin,
  nearestNeighbours,
  neighbourhood,
  oneGroup,
  type Groupings,
} from '@ijkpunt/statistics';
import { contentHash } from '../platform/index.ts';
import type { Area } from './areas.repository.ts';

/** How many neighbours a municipality has (docs/methods/09-peers.md). */
const NEIGHBOURS = 15;

const NEARBY_KM = 25;

/** What is known of the circumstances of areas: per variable a value by municipality code. */
export type ContextValues = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The groups of the areas of a quarter, under the version of all they were made of. */
export interface GroupsOfAreas {
  readonly version: string;
  readonly groupings: Groupings;
  /** The groups that divide the country, the nation first, each with the places of its members among the areas. */
  readonly divided: readonly DividedGroup[];
}

/** One group of those that divide the country. */
export interface DividedGroup {
  readonly kind: string;
  readonly code: string;
  readonly members: readonly number[];
}

/**
 * Divides the areas over groups, and gives each its neighbours. An area that misses a variable has no neighbours and is
 * nobody's.
 *
 * Source: docs/methods/09-peers.md.
 */
export function groupsOfAreas(
  areas: readonly Area[],
  context: readonly ContextVariable[],
  reference: ContextValues,
): GroupsOfAreas {
  const size = dividedBy(areas.map(({ sizeClass }) => sizeClass));
  const province = dividedBy(areas.map((area) => area.province));
  const region = dividedBy(areas.map(({ labourMarketRegion }) => labourMarketRegion));
  const rows = contextRows(areas, context, reference);
  const divided = {
    nation: oneGroup(areas.length),
    'size-class': size,
    province,
    'labour-market-region': region,
  };
  const version = contentHash(JSON.stringify([NEIGHBOURS, areas, context.map(shape), rows])).slice(0, 12);
  const groups = [
    { kind: 'nation', code: '', members: areas.map((_, area) => area) },
    ...groupsIn('size-class', size),
    ...groupsIn('province', province),
    ...groupsIn('labour-market-region', region),
  ];
  return { version, groupings: { divided, neighbours: neighbours(rows, context) }, divided: groups };
}

function groupsIn(kind: string, { codes, groupOf }: ReturnType<typeof dividedBy>): readonly DividedGroup[] {
  const members = codes.map((): number[] => []);
  for (const [area, group] of groupOf.entries()) members[group]?.push(area);
  return codes.map((code, number) => ({ kind, code, members: members[number] ?? [] }));
}

/** What a version depends on: not the words. */
function shape({ code, scale, weight }: ContextVariable) {
  return { code, scale, weight };
}

type ContextRow = readonly number[] | undefined;

/** Per area its values on the scale of each variable; undefined where one is not known. */
function contextRows(
  areas: readonly Area[],
  context: readonly ContextVariable[],
  reference: ContextValues,
): readonly ContextRow[] {
  const columns = context.map((variable) => columnOf(variable, areas, reference));
  return areas.map((_, area) => {
    const row = columns.flatMap((column) => column[area] ?? []);
    return context.length === 0 || row.length < context.length ? undefined : row;
  });
}

function columnOf(
  { code, scale }: ContextVariable,
  areas: readonly Area[],
  reference: ContextValues,
): readonly (number | undefined)[] {
  const values = rawColumn(code, areas, reference);
  if (scale === 'plain') return values;
  return values.map((value) => (value === undefined || value <= 0 ? undefined : Math.log(value)));
}

function rawColumn(
  code: string,
  areas: readonly Area[],
  reference: ContextValues,
): readonly (number | undefined)[] {
  if (code === 'inhabitants') return areas.map(({ inhabitants }) => inhabitants);
  if (code === 'inhabitants-nearby') return nearby(areas);
  return areas.map((area) => reference.get(code)?.get(area.code));
}

function nearby(areas: readonly Area[]): readonly (number | undefined)[] {
  const placed = areas.flatMap(({ inhabitants, latitude, longitude }, area) =>
    inhabitants === undefined || latitude === undefined || longitude === undefined
      ? []
      : [{ area, inhabitants, latitude, longitude }],
  );
  const sums = inhabitantsWithin(placed, NEARBY_KM);
  const found = new Map(placed.map(({ area }, index) => [area, sums[index]]));
  return areas.map((_, area) => found.get(area));
}

function neighbours(rows: readonly ContextRow[], context: readonly ContextVariable[]) {
  const known = rows.flatMap((row, area) => (row === undefined ? [] : [{ row, area }]));
  const weights = context.map(({ weight }) => weight);
  const near = nearestNeighbours(
    known.map(({ row }) => row),
    { k: NEIGHBOURS, weights },
  );
  const lists = new Map(
    known.map(({ area }, index) => [
      area,
      (near[index] ?? []).flatMap((one) => known[one.index]?.area ?? []),
    ]),
  );
  return neighbourhood(
    rows.map((_, area) => lists.get(area) ?? []),
    NEIGHBOURS,
  );
}
