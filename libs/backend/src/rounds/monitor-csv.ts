import { csvFile, type MonitorState } from '@ijkpunt/contract';
import type { MonitorRow, Outcome } from './monitor-row.ts';

const STATE: Readonly<Record<MonitorState, string>> = {
  'not-started': 'niet begonnen',
  uploaded: 'bestand ontvangen',
  'findings-open': 'bevindingen open',
  'waiting-for-approval': 'wacht op goedkeuring',
  returned: 'teruggegeven',
  approved: 'goedgekeurd',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  'on-time': 'op tijd',
  late: 'te laat',
  missing: 'niet geleverd',
  'not-asked': 'niet gevraagd',
};

/** What each column holds; empty where there is nothing to tell. Counts of cells, never a figure of a municipality. */
const COLUMNS: readonly (readonly [
  heading: string,
  cell: (row: MonitorRow) => string | number | undefined,
])[] = [
  ['gemeentecode', (row) => row.municipality],
  ['gemeente', (row) => row.name],
  ['provincie', (row) => row.province],
  ['inwoners', (row) => row.inhabitants],
  ['stand', (row) => STATE[row.state]],
  ['te laat', (row) => yesNo(row.late)],
  ['uiterste dag', (row) => row.deadline],
  ['uitstel tot en met', (row) => row.extension?.until],
  ['reden van uitstel', (row) => row.extension?.reason],
  ['laatste wijziging', (row) => moment(row.changedAt)],
  ['eerst goedgekeurd', (row) => moment(row.approvedAt)],
  ['op tijd', (row) => (row.onTime === undefined ? undefined : yesNo(row.onTime))],
  ['versies', (row) => row.versions],
  ['open bevindingen', (row) => row.findingsOpen],
  ['maten met cijfer', (row) => row.measuresFilled],
  ['maten met reden', (row) => row.measuresMissing],
  ['maten gevraagd', (row) => row.measuresAsked],
  ['herinneringen', (row) => row.reminders],
  ['laatst herinnerd', (row) => moment(row.remindedAt)],
];

/** The monitor as a table for a Dutch spreadsheet: a column per fact, and one per earlier round. */
export function monitorCsv(rows: readonly MonitorRow[]): string {
  const quarters = [...new Set(rows.flatMap(({ history }) => history.map(({ quarter }) => quarter)))].sort();
  const head = [...COLUMNS.map(([heading]) => heading), ...quarters.map((quarter) => `uitkomst ${quarter}`)];
  const lines = rows.map((row) => {
    const past = new Map(row.history.map(({ quarter, outcome }) => [quarter, OUTCOME[outcome]]));
    return [
      ...COLUMNS.map(([, cell]) => cell(row) ?? ''),
      ...quarters.map((quarter) => past.get(quarter) ?? ''),
    ];
  });
  return csvFile([head, ...lines]);
}

function yesNo(so: boolean): string {
  return so ? 'ja' : 'nee';
}

/** Day and time in the Netherlands, as a spreadsheet reads them. */
function moment(at: Date | undefined): string | undefined {
  if (at === undefined) return undefined;
  const format = { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(at);
}
