import { describe, expect, it } from 'vitest';
import { monitorCsv } from './monitor-csv.ts';
import { monitorState, outcome, toMonitorRow, type StandingRow } from './monitor-row.ts';
import { stateAfter } from './round-progress.ts';

function aStanding(given: Partial<StandingRow> = {}): StandingRow {
  return {
    municipality: 'GM0193',
    name: 'Zwolle',
    province: 'Overijssel',
    inhabitants: 133_141,
    state: null,
    due: '2026-07-29',
    acceptedOn: null,
    until: null,
    reason: null,
    changedAt: null,
    approvedAt: null,
    versions: null,
    findingsOpen: null,
    measuresFilled: null,
    measuresMissing: null,
    measuresAsked: 26,
    reminders: 0,
    remindedAt: null,
    ...given,
  };
}

const counts = { versions: 1, findingsOpen: 0, measuresFilled: 20, measuresMissing: 4 };

describe('the state of a municipality', () => {
  it('is clean or has findings after a check, by what is still open', () => {
    const checked = { kind: 'checked', filled: 1, missing: 0, asked: 2 } as const;
    expect(stateAfter({ ...checked, findingsOpen: 0 })).toBe('ready');
    expect(stateAfter({ ...checked, findingsOpen: 3 })).toBe('findings-open');
  });

  it.each([
    [null, 'not-started'],
    ['refused', 'uploaded'],
    ['ready', 'uploaded'],
    ['findings-open', 'findings-open'],
    ['submitted', 'waiting-for-approval'],
    ['returned', 'returned'],
    ['reopened', 'returned'],
    ['accepted', 'approved'],
  ] as const)('as the owner sees %s is %s', (state, seen) => {
    expect(monitorState(state)).toBe(seen);
  });
});

describe('a row of the monitor', () => {
  it('of a municipality that sent nothing is late after the deadline and has nothing filled', () => {
    const row = toMonitorRow(aStanding(), [], '2026-07-30');
    expect(row).toMatchObject({ state: 'not-started', late: true, measuresFilled: 0, measuresAsked: 26 });
    expect(row.onTime).toBeUndefined();
  });

  it('is on time by its own deadline, and not late while a new version is made', () => {
    const extended = { until: '2026-08-12', reason: 'Nieuw systeem', due: '2026-08-12' };
    const reopened = aStanding({ ...counts, ...extended, state: 'reopened', acceptedOn: '2026-08-12' });
    expect(toMonitorRow(reopened, [], '2026-09-01')).toMatchObject({
      onTime: true,
      late: false,
      state: 'returned',
    });
    const late = aStanding({ ...counts, state: 'accepted', acceptedOn: '2026-07-30' });
    expect(toMonitorRow(late, [], '2026-09-01')).toMatchObject({ onTime: false, late: false });
  });

  it.each([
    [true, '2026-01-29', 'on-time'],
    [true, '2026-01-30', 'late'],
    [true, null, 'missing'],
    [false, null, 'not-asked'],
  ] as const)(
    'remembers of an earlier round (asked: %s, accepted: %s) that it was %s',
    (asked, acceptedOn, how) => {
      expect(outcome({ asked, due: '2026-01-29', acceptedOn })).toBe(how);
    },
  );
});

describe('the export of the monitor', () => {
  const approvedAt = new Date('2026-07-29T21:59:00Z');
  const standing = aStanding({ ...counts, state: 'accepted', acceptedOn: '2026-07-29', approvedAt });
  const past = [{ quarter: '2026Q1', asked: true, due: '2026-04-29', acceptedOn: null }];
  const lines = (row = standing) => monitorCsv([toMonitorRow(row, past, '2026-08-01')]).split('\r\n');

  it('has a Dutch heading above each fact, and a column per earlier round', () => {
    const [head, zwolle, end] = lines();
    expect(head).toMatch(/^\uFEFFgemeentecode;gemeente;provincie;/);
    expect(head).toMatch(/;uitkomst 2026Q1$/);
    expect(zwolle).toBe(
      'GM0193;Zwolle;Overijssel;133141;goedgekeurd;nee;2026-07-29;;;;2026-07-29 23:59;ja;1;0;20;4;26;0;;niet geleverd',
    );
    expect(end).toBe('');
  });

  it('computes nothing for whoever opens it', () => {
    const sly = aStanding({ until: '2026-08-12', reason: '=HYPERLINK("x");1' });
    expect(lines(sly)[1]).toContain(`"'=HYPERLINK(""x"");1"`);
  });
});
