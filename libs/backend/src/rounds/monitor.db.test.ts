import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, anOwner, aRound, aScope } from '@ijkpunt/testing';
import { Clock, connect, Database, type Scope } from '../platform/index.ts';
import { monitorState } from './monitor-row.ts';
import { ReadMonitor } from './read-monitor.ts';
import { RoundProgress, stateAfter, type ProgressEvent } from './round-progress.ts';

const database = await aDatabase();
const access = new Database(await connect(database.url('app'), 8));
afterAll(() => access.onApplicationShutdown());

const progress = new RoundProgress();
const monitor = new ReadMonitor(access, new Clock());
const refused = (code: string) => expect.objectContaining({ code });

let owner: Scope;
let zwolle: Scope;
beforeAll(async () => {
  owner = await anOwner(database);
  zwolle = await aScope(database);
});

type Key = { readonly benchmark: string; readonly quarter: string };

function note(scope: Scope, key: Key, event: ProgressEvent): Promise<void> {
  const { organisation, municipality = '' } = scope;
  return access.within(scope, (tx) => progress.note(tx, { ...key, municipality, organisation, ...event }));
}

async function rowOf(key: Key, municipality: string) {
  const { rows } = await monitor.read(owner, key);
  return rows.find((row) => row.municipality === municipality);
}

/** The same numbers in the same order on every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function someEvent(random: () => number, version: number): ProgressEvent {
  const number = (below: number) => Math.floor(random() * below);
  const kinds: readonly ProgressEvent[] = [
    { kind: 'uploaded' },
    { kind: 'refused' },
    { kind: 'checked', findingsOpen: number(3), filled: number(20), missing: number(6), asked: 26 },
    { kind: 'submitted', version },
    { kind: 'returned' },
    { kind: 'accepted' },
    { kind: 'reopened' },
  ];
  return kinds[number(kinds.length)] ?? { kind: 'uploaded' };
}

describe('the monitor', () => {
  it('shows every municipality that is asked and was there, with what the last event of each left', async () => {
    const key = await aRound(database, { quarter: '2024Q1' });
    const places = await database.ask<{ code: string }>(
      `select code from organisations.municipality where ended_on is null order by code limit 12`,
    );
    const random = chance(7);
    const told = new Map<string, ProgressEvent[]>();
    for (let step = 0; step < 150; step += 1) {
      const code = places[Math.floor(random() * places.length)]?.code ?? '';
      const events = told.get(code) ?? [];
      const event = someEvent(random, events.filter(({ kind }) => kind === 'submitted').length + 1);
      await note(await aScope(database, { municipality: code }), key, event);
      // What had been accepted stays so: a file that came in before is checked for nothing.
      const overtaken = ['uploaded', 'refused', 'checked'].includes(event.kind);
      if (events.at(-1)?.kind !== 'accepted' || !overtaken) told.set(code, [...events, event]);
    }
    const { round, rows } = await monitor.read(owner, key);
    expect(rows).toHaveLength(342);
    for (const row of rows) expect(row).toMatchObject(expected(told.get(row.municipality) ?? []));
    const accepted = [...told.values()].filter((events) => events.some(({ kind }) => kind === 'accepted'));
    // The deadline was in 2024, so whatever is accepted now is accepted late.
    expect(round).toMatchObject({ asked: 342, approved: accepted.length, approvedOnTime: 0 });
  });

  it('leaves out who had ended, and who is not invited', async () => {
    const early = await aRound(database, { quarter: '2022Q4', opensOn: '2023-01-01' });
    expect((await rowOf(early, 'GM0501'))?.name).toBe('Brielle');
    expect(await rowOf(early, 'GM1992')).toBeUndefined();
    const later = await aRound(database, { quarter: '2023Q1', opensOn: '2023-04-01' });
    expect(await rowOf(later, 'GM0501')).toBeUndefined();
    expect((await rowOf(later, 'GM1992'))?.name).toBe('Voorne aan Zee');
    const few = await aRound(database, { quarter: '2023Q2', opensOn: '2023-07-01', invited: ['GM0193'] });
    expect((await monitor.read(owner, few)).rows.map(({ municipality }) => municipality)).toEqual(['GM0193']);
  });

  it('counts the end of the last day in the Netherlands as in time, and by the extension', async () => {
    const key = await aRound(database, { quarter: '2025Q1', opensOn: '2025-04-01' });
    await note(zwolle, key, { kind: 'accepted' });
    const at = (moment: string) =>
      database.ask(`update rounds.progress set first_accepted_at = $2 where quarter = $1`, [
        key.quarter,
        moment,
      ]);
    await at('2025-04-29T23:59:00+02:00');
    expect(await rowOf(key, 'GM0193')).toMatchObject({ onTime: true, late: false });
    await at('2025-04-30T00:01:00+02:00');
    expect(await rowOf(key, 'GM0193')).toMatchObject({ onTime: false, late: false, deadline: '2025-04-29' });
    await database.ask(
      `insert into rounds.extension (benchmark, quarter, municipality, until, reason, given_by_name)
       values ($1, $2, 'GM0193', '2025-05-01', 'Nieuw systeem', 'Carla')`,
      [key.benchmark, key.quarter],
    );
    expect(await rowOf(key, 'GM0193')).toMatchObject({ onTime: true, deadline: '2025-05-01' });
    expect((await monitor.read(owner, key)).round).toMatchObject({ approved: 1, approvedOnTime: 1 });
  });

  it('remembers how the last eight rounds ended, oldest first', async () => {
    const history = (await rowOf(await aRound(database, { quarter: '2025Q2' }), 'GM0193'))?.history;
    expect(history).toEqual([
      { quarter: '2022Q4', outcome: 'missing' },
      { quarter: '2023Q1', outcome: 'missing' },
      { quarter: '2023Q2', outcome: 'missing' },
      { quarter: '2024Q1', outcome: expect.any(String) as string },
      { quarter: '2025Q1', outcome: 'on-time' },
    ]);
    const { rows } = await monitor.read(owner, { benchmark: 'statushouders-voorbeeld', quarter: '2025Q2' });
    const haarlem = rows.find(({ municipality }) => municipality === 'GM0392');
    expect(haarlem?.history.find(({ quarter }) => quarter === '2023Q2')?.outcome).toBe('not-asked');
  });

  it('is the owner’s only', async () => {
    const key = { benchmark: 'statushouders-voorbeeld', quarter: '2025Q1' };
    await expect(monitor.read(zwolle, key)).rejects.toEqual(refused('not-allowed'));
    await expect(monitor.read(owner, { ...key, quarter: '1999Q1' })).rejects.toEqual(
      refused('round-not-found'),
    );
  });
});

describe('progress', () => {
  it('loses nothing when events come at the same moment', async () => {
    const key = await aRound(database, { quarter: '2025Q3', opensOn: '2025-10-01' });
    const versions = [1, 2, 3, 4, 5, 6, 7, 8];
    await Promise.all(versions.map((version) => note(zwolle, key, { kind: 'submitted', version })));
    expect(await rowOf(key, 'GM0193')).toMatchObject({ state: 'waiting-for-approval', versions: 8 });
  });

  it('keeps the first acceptance, whatever comes later', async () => {
    const key = await aRound(database, { quarter: '2025Q4', opensOn: '2026-01-01' });
    await note(zwolle, key, { kind: 'accepted' });
    const first = (await rowOf(key, 'GM0193'))?.approvedAt;
    for (const kind of ['reopened', 'uploaded', 'accepted'] as const) await note(zwolle, key, { kind });
    expect((await rowOf(key, 'GM0193'))?.approvedAt).toEqual(first);
  });

  it('of another municipality can be neither read nor written', async () => {
    const haarlem = await aScope(database, { municipality: 'GM0392' });
    const key = { benchmark: 'statushouders-voorbeeld', quarter: '2025Q4' };
    const asZwolle = { ...haarlem, organisation: zwolle.organisation };
    const stolen = access.within(asZwolle, (tx) =>
      progress.note(tx, {
        ...key,
        municipality: 'GM0392',
        organisation: haarlem.organisation,
        kind: 'uploaded',
      }),
    );
    await expect(stolen).rejects.toThrow(/row-level security/);
    const sql = `select municipality from rounds.progress`;
    expect(await database.askAs('app', { sql, organisation: haarlem.organisation })).not.toContainEqual({
      municipality: 'GM0193',
    });
  });
});

/** What a list of events comes to, told the long way. */
function expected(events: readonly ProgressEvent[]) {
  const last = events.at(-1);
  const accepted = events.some(({ kind }) => kind === 'accepted');
  const checked = events.findLast((event) => event.kind === 'checked');
  const emptied = events.findLastIndex(({ kind }) => kind === 'uploaded' || kind === 'refused');
  const stillOpen = checked !== undefined && events.lastIndexOf(checked) > emptied;
  return {
    state: monitorState(last === undefined ? null : stateAfter(last)),
    late: !accepted,
    versions: events.filter(({ kind }) => kind === 'submitted').length,
    findingsOpen: stillOpen ? checked.findingsOpen : 0,
    measuresFilled: checked === undefined ? 0 : checked.filled,
    measuresMissing: checked === undefined ? 0 : checked.missing,
  };
}
