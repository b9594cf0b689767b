import { MONITOR_STATES, type MonitorRowReply, type MonitorState } from '@ijkpunt/contract';
import { unaccented } from '@ijkpunt/search';

/** What can be sorted by; each is a column. */
export const SORT_KEYS = [
  'name',
  'state',
  'deadline',
  'complete',
  'findings',
  'changed',
  'reminders',
] as const;
type SortKey = (typeof SORT_KEYS)[number];

/** What somebody looks at: it stands in the address, so that a link shows a colleague the same. */
export interface MonitorView {
  readonly state: MonitorState | undefined;
  readonly late: boolean;
  readonly province: string;
  readonly name: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** Reads a view from an address. What makes no sense there is left aside. */
export function viewIn(params: URLSearchParams): MonitorView {
  return {
    state: MONITOR_STATES.find((state) => state === params.get('stand')),
    late: params.get('laat') === 'ja',
    province: params.get('provincie') ?? '',
    name: params.get('naam') ?? '',
    sort: SORT_KEYS.find((key) => key === params.get('sorteer')) ?? 'name',
    descending: params.get('richting') === 'af',
  };
}

/** A view as it stands in an address; the usual is left out. */
export function paramsOf(view: MonitorView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.state !== undefined) params.set('stand', view.state);
  if (view.late) params.set('laat', 'ja');
  if (view.province !== '') params.set('provincie', view.province);
  if (view.name !== '') params.set('naam', view.name);
  if (view.sort !== 'name') params.set('sorteer', view.sort);
  if (view.descending) params.set('richting', 'af');
  return params;
}

/** The rows of a view, in its order; equal ones by name. */
export function rowsIn(rows: readonly MonitorRowReply[], view: MonitorView): readonly MonitorRowReply[] {
  const name = unaccented(view.name.trim());
  const direction = view.descending ? -1 : 1;
  return rows
    .filter(
      (row) =>
        (view.state === undefined || row.state === view.state) &&
        (!view.late || row.late) &&
        (view.province === '' || row.province === view.province) &&
        unaccented(row.name).includes(name),
    )
    .toSorted((a, b) => direction * order(view.sort, a, b) || BY_NAME.compare(a.name, b.name));
}

const BY_NAME = new Intl.Collator('nl');

const VALUE: Readonly<Record<Exclude<SortKey, 'name'>, (row: MonitorRowReply) => number | string>> = {
  // Late before in time within one state, so that what asks for attention stands together.
  state: (row) => MONITOR_STATES.indexOf(row.state) * 2 + (row.late ? 0 : 1),
  deadline: (row) => row.deadline,
  complete: (row) => completeness(row),
  findings: (row) => row.findingsOpen,
  changed: (row) => row.changedAt ?? '',
  reminders: (row) => row.reminders,
};

function order(sort: SortKey, a: MonitorRowReply, b: MonitorRowReply): number {
  if (sort === 'name') return BY_NAME.compare(a.name, b.name);
  const [first, second] = [VALUE[sort](a), VALUE[sort](b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Share of the measures asked that have a figure or a reason, from 0 to 1; nothing asked is nothing filled. */
export function completeness(row: MonitorRowReply): number {
  return row.measuresAsked === 0 ? 0 : (row.measuresFilled + row.measuresMissing) / row.measuresAsked;
}

/** The view after its column was chosen: another column begins upwards, the same one turns around. */
export function sortedBy(view: MonitorView, sort: SortKey): MonitorView {
  return { ...view, sort, descending: view.sort === sort && !view.descending };
}

/** How a column is sorted, as a screen reader says it. */
export function ariaSort(view: MonitorView, key: SortKey): 'ascending' | 'descending' | 'none' {
  if (view.sort !== key) return 'none';
  return view.descending ? 'descending' : 'ascending';
}

interface StateCount {
  readonly state: MonitorState;
  readonly count: number;
}

/** How many municipalities stand where, in the order of the work. */
export function countsByState(rows: readonly MonitorRowReply[]): readonly StateCount[] {
  return MONITOR_STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
}

/** The provinces in which municipalities are asked, by name. */
export function provincesOf(rows: readonly MonitorRowReply[]): readonly string[] {
  return [...new Set(rows.map(({ province }) => province))].toSorted(BY_NAME.compare);
}

/** Codes of the rows that can be reminded: from whom something is waited for. */
export function remindable(rows: readonly MonitorRowReply[]): readonly string[] {
  return rows.filter(({ state }) => state !== 'approved').map(({ municipality }) => municipality);
}
