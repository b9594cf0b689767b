import { csvFile, dutchNumber, shownRows, type ExploredView } from '@ijkpunt/contract';
import type { Exploration } from './exploration.ts';
import type { ExploredRow } from './explored-rows.ts';

const STATE: Readonly<Record<ExploredRow['state'], string>> = {
  figure: 'cijfer',
  refused: 'niet te vergelijken',
  missing: 'geen cijfer',
  absent: 'niets goedgekeurd',
};

const WHY: Readonly<Record<string, string>> = {
  'not-delivered': 'niet geleverd',
  'not-registered': 'niet geregistreerd',
  'not-yet-available': 'nog niet beschikbaar',
  'not-applicable': 'niet van toepassing',
  late: 'te laat',
  'no-breakdown': 'uitsplitsing niet volledig',
};

const PLACE: Readonly<Record<NonNullable<ExploredRow['place']>, string>> = {
  inside: 'binnen de grenzen',
  'above-95': 'boven 95%',
  'below-95': 'onder 95%',
  'above-998': 'boven 99,8%',
  'below-998': 'onder 99,8%',
};

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [heading: string, cell: (row: ExploredRow) => Cell])[] = [
  ['gemeentecode', ({ code }) => code],
  ['gemeente', ({ name }) => name],
  ['uitkomst', ({ state }) => STATE[state]],
  ['waarde', ({ value }) => decimal(value)],
  ['ondergrens 95%', ({ lower }) => decimal(lower)],
  ['bovengrens 95%', ({ upper }) => decimal(upper)],
  ['teller', ({ numerator }) => decimal(numerator)],
  ['noemer', ({ denominator }) => decimal(denominator)],
  ['vergelijkbaarheid', ({ grade }) => grade],
  ['ligging in de trechter', ({ place }) => place && PLACE[place]],
  ['reden', ({ why }) => why && (WHY[why] ?? why)],
  [
    'redenen bij de definitie',
    ({ reasons }) => reasons.map(({ code, grade }) => `${code} (${grade})`).join(', '),
  ],
];

/** Said above the figures, so that nobody takes the file for a publication. */
const WARNING =
  'NIET GEPUBLICEERD: goedgekeurde cijfers zonder beveiliging van kleine aantallen. Niet voor publicatie, niet doorgeven buiten de beheerorganisatie.';

/** What the explorer shows, as a table for a Dutch spreadsheet: what it is and is not, how it came about, then the rows. */
export function explorationCsv(found: Exploration, view: ExploredView, madeAt: Date): string {
  const rows = shownRows(found.rows, view);
  return csvFile([
    [WARNING],
    ...headOf(found, view, madeAt),
    ['regels', rows.length],
    [],
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row) ?? '')),
  ]);
}

function headOf(
  { asked, benchmark, indicator, versions, computedAt, spread }: Exploration,
  view: ExploredView,
  madeAt: Date,
) {
  const { contributing, mean, distribution } = spread;
  const cells: readonly (readonly [string, Cell])[] = [
    ['bron', `${benchmark.title.nl}, goedgekeurde leveringen in IJkpunt`],
    ['indicator', `${indicator.code} ${indicator.label.nl}`],
    ['kwartaal', asked.quarter],
    ['periode', asked.span === 'year' ? 'jaar dat met dit kwartaal eindigt' : 'kwartaal'],
    ['uitsplitsing', asked.cell === '' ? 'totaal' : asked.cell],
    ['groep', asked.group],
    ['getoond', `${view.show}; naam: ${view.name}; op ${view.sort} ${view.order}`],
    ['gemeenten met vergelijkbaar cijfer', contributing],
    ['samen', decimal(mean)],
    ['eerste kwartiel', decimal(distribution?.lowerQuartile)],
    ['mediaan', decimal(distribution?.median)],
    ['derde kwartiel', decimal(distribution?.upperQuartile)],
    [
      'versies',
      `catalogus ${versions.catalogue}, rekenwijze ${versions.method}, groepen ${versions.groups}, programma ${versions.code}`,
    ],
    ['berekend', computedAt?.toISOString()],
    ['gemaakt', madeAt.toISOString()],
  ];
  return cells.map(([heading, cell]) => [heading, cell ?? '']);
}

function decimal(value: number | undefined): string | undefined {
  return value === undefined ? undefined : dutchNumber(value);
}
