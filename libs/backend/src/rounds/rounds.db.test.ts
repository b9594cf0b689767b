import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, anOwner, aRound, aScope } from '@ijkpunt/testing';
import { CatalogueService } from '../catalogue/index.ts';
import { connect, Database, type Scope } from '../platform/index.ts';
import { ManageRounds } from './manage-rounds.ts';
import { RoundsService } from './rounds.service.ts';

const database = await aDatabase();
const access = new Database(await connect(database.url('app'), 4));
afterAll(() => access.onApplicationShutdown());

const clock = {
  day: '2026-07-10',
  now: (): Date => new Date(`${clock.day}T10:00:00Z`),
  today: (): string => clock.day,
};
const rounds = new RoundsService(clock);
const manage = new ManageRounds(access, new CatalogueService(), clock);

const benchmark = 'statushouders-voorbeeld';
const refused = (code: string) => expect.objectContaining({ code });

let owner: Scope;
let zwolle: Scope;
let haarlem: Scope;
beforeAll(async () => {
  owner = await anOwner(database);
  zwolle = await aScope(database);
  haarlem = await aScope(database, { municipality: 'GM0392' });
});

/** Runs a test on this day. */
async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  const before = clock.day;
  clock.day = day;
  try {
    return await work();
  } finally {
    clock.day = before;
  }
}

function open(scope: Scope, quarter: string, reopened = false) {
  const { municipality } = scope;
  return access.within(scope, (tx) => rounds.openRound(tx, { benchmark, quarter, municipality, reopened }));
}

function roundOf(scope: Scope, quarter: string) {
  return access.within(scope, async (tx) => {
    const all = await rounds.roundsFor(tx, scope.municipality ?? '');
    return all.find((round) => round.quarter === quarter);
  });
}

describe('a round', () => {
  it('is made with the usual calendar, once', async () => {
    const made = await manage.open(owner, { benchmark, quarter: '2026Q2' });
    expect(made).toMatchObject({ opensOn: '2026-07-01', deadline: '2026-07-29', state: 'open', approved: 0 });
    expect(made.asked).toBe(342);
    await expect(manage.open(owner, { benchmark, quarter: '2026Q2' })).rejects.toEqual(
      refused('round-exists'),
    );
    await expect(manage.open(owner, { benchmark: 'nergens', quarter: '2026Q2' })).rejects.toEqual(
      refused('benchmark-not-found'),
    );
  });

  it('moves, and never ends before it opens', async () => {
    const { quarter } = await aRound(database, { quarter: '2026Q1' });
    const key = { benchmark, quarter };
    const moved = await manage.move(owner, { ...key, opensOn: '2026-07-01', deadline: '2026-07-31' });
    expect(moved).toMatchObject({ deadline: '2026-07-31', state: 'open' });
    const wrong = manage.move(owner, { ...key, opensOn: '2026-07-01', deadline: '2026-07-01' });
    await expect(wrong).rejects.toEqual(refused('input-invalid'));
    const nowhere = manage.move(owner, {
      benchmark,
      quarter: '1999Q1',
      opensOn: '2026-07-01',
      deadline: '2026-07-31',
    });
    await expect(nowhere).rejects.toEqual(refused('round-not-found'));
  });

  it('takes in what is late, and nothing after it was closed, until it opens again', async () => {
    const { quarter } = await aRound(database, { quarter: '2025Q1' });
    expect(await open(zwolle, quarter)).toMatchObject({ closed: false });
    expect(await manage.close(owner, { benchmark, quarter, closed: true })).toMatchObject({
      state: 'closed',
    });
    await expect(open(zwolle, quarter)).rejects.toEqual(refused('round-closed'));
    expect(await roundOf(zwolle, quarter)).toMatchObject({ closed: true });
    expect(await open(zwolle, quarter, true)).toMatchObject({ closed: true });
    await manage.close(owner, { benchmark, quarter, closed: false });
    expect(await open(zwolle, quarter)).toMatchObject({ closed: false });
  });

  it('stays open for a municipality with an extension, for that one only, through its last day', async () => {
    const { quarter } = await aRound(database, { quarter: '2025Q2', opensOn: '2025-07-01' });
    await manage.close(owner, { benchmark, quarter, closed: true });
    const extension = {
      benchmark,
      quarter,
      municipality: 'GM0193',
      until: '2026-07-20',
      reason: 'Nieuw systeem',
    };
    await manage.extend(owner, extension);
    const longer = { deadline: '2026-07-20', extended: { reason: 'Nieuw systeem' }, closed: false };
    await on('2026-07-20', async () => expect(await open(zwolle, quarter)).toMatchObject(longer));
    expect(await roundOf(zwolle, quarter)).toMatchObject(longer);
    expect(await roundOf(haarlem, quarter)).toMatchObject({ extended: undefined, closed: true });
    await expect(open(haarlem, quarter)).rejects.toEqual(refused('round-closed'));
    await on('2026-07-21', () => expect(open(zwolle, quarter)).rejects.toEqual(refused('round-closed')));
  });
});

describe('an extension', () => {
  it('is for a municipality that exists and is asked, not before the opening, and holds no personal data', async () => {
    const { quarter } = await aRound(database, {
      quarter: '2025Q3',
      opensOn: '2025-10-01',
      invited: ['GM0193'],
    });
    const extension = {
      benchmark,
      quarter,
      municipality: 'GM0193',
      until: '2026-07-20',
      reason: 'Nieuw systeem',
    };
    const codes = [
      [{ municipality: 'GM9999' }, 'municipality-not-found'],
      [{ municipality: 'GM0392' }, 'municipality-not-asked'],
      [{ until: '2025-09-30' }, 'input-invalid'],
      [{ reason: 'Bel 06-12345678' }, 'personal-data'],
      [{ quarter: '1999Q1' }, 'round-not-found'],
    ] as const;
    for (const [given, code] of codes)
      await expect(manage.extend(owner, { ...extension, ...given })).rejects.toEqual(refused(code));
    expect(await database.ask(`select 1 from rounds.extension where quarter = $1`, [quarter])).toEqual([]);
  });
});

describe('a reminder', () => {
  it('goes to who has nothing accepted, and shows the latest at their task', async () => {
    const { quarter } = await aRound(database, { quarter: '2024Q2', opensOn: '2024-07-01' });
    await accept(haarlem, quarter);
    const reminding = { benchmark, quarter, municipalities: ['GM0193', 'GM0193', 'GM0392'] };
    expect(await manage.remind(owner, { ...reminding, text: 'Nog twee weken.' })).toBe(1);
    expect(await manage.remind(owner, { ...reminding, text: 'Nog een week.' })).toBe(1);
    expect((await roundOf(zwolle, quarter))?.reminder?.text).toBe('Nog een week.');
    expect((await roundOf(haarlem, quarter))?.reminder).toBeUndefined();
  });

  it('goes to nobody when one of them is not asked, when the round is ahead, or with personal data', async () => {
    const { quarter } = await aRound(database, {
      quarter: '2024Q3',
      opensOn: '2024-10-01',
      invited: ['GM0193'],
    });
    const reminding = { benchmark, quarter, municipalities: ['GM0193'], text: 'Nog een week.' };
    const both = manage.remind(owner, { ...reminding, municipalities: ['GM0193', 'GM0392'] });
    await expect(both).rejects.toEqual(refused('municipality-not-asked'));
    const named = manage.remind(owner, { ...reminding, text: 'Mail jan@zwolle.nl' });
    await expect(named).rejects.toEqual(refused('personal-data'));
    const ahead = on('2024-09-30', () => manage.remind(owner, reminding));
    await expect(ahead).rejects.toEqual(refused('round-not-open'));
    expect(await database.ask(`select 1 from rounds.reminder where quarter = $1`, [quarter])).toEqual([]);
  });
});

describe('the wall around rounds', () => {
  const key = { benchmark, quarter: '2024Q4' };
  beforeAll(async () => {
    await aRound(database, { quarter: '2024Q4', opensOn: '2025-01-01' });
    const reason = 'Nieuw systeem';
    for (const municipality of ['GM0193', 'GM0392']) {
      await manage.extend(owner, { ...key, municipality, until: '2026-07-20', reason });
      await manage.remind(owner, { ...key, municipalities: [municipality], text: 'Nog een week.' });
    }
  });

  it('lets a municipality manage nothing, and tells it so', async () => {
    const days = { opensOn: '2026-07-01', deadline: '2026-07-31' };
    const attempts = [
      () => manage.list(zwolle),
      () => manage.open(zwolle, { benchmark, quarter: '2027Q1' }),
      () => manage.move(zwolle, { ...key, ...days }),
      () => manage.close(zwolle, { ...key, closed: true }),
      () => manage.extend(zwolle, { ...key, municipality: 'GM0193', until: '2027-01-01', reason: 'Omdat' }),
      () => manage.remind(zwolle, { ...key, municipalities: ['GM0392'], text: 'Hallo' }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refused('not-allowed'));
  });

  it.each([
    [
      `insert into rounds.round (benchmark, quarter, opens_on, deadline) values ('${benchmark}', '2030Q1', '2030-04-01', '2030-05-01')`,
    ],
    [
      `insert into rounds.extension (benchmark, quarter, municipality, until, reason, given_by_name) values ('${benchmark}', '2025Q1', 'GM0193', '2030-01-01', 'x', 'x')`,
    ],
    [
      `insert into rounds.reminder (id, benchmark, quarter, municipality, text, queued_by_name) values (gen_random_uuid(), '${benchmark}', '2025Q1', 'GM0392', 'x', 'x')`,
    ],
  ])('stands in the database too: %s', async (sql) => {
    const question = { sql, organisation: zwolle.organisation, undo: true };
    await expect(database.askAs('app', question)).rejects.toThrow(/row-level security/);
  });

  it('changes nothing for a municipality that tries to change a round', async () => {
    const sql = `update rounds.round set deadline = '2030-01-01' returning quarter`;
    expect(await database.askAs('app', { sql, organisation: zwolle.organisation, undo: true })).toEqual([]);
  });

  it.each(['extension', 'reminder'])('shows a municipality its own %s only', async (table) => {
    const sql = `select distinct municipality from rounds.${table}`;
    const seen = await database.askAs('app', { sql, organisation: zwolle.organisation });
    expect(seen).toEqual([{ municipality: 'GM0193' }]);
    expect(await database.askAs('app', { sql })).toEqual([]);
  });
});

async function accept(scope: Scope, quarter: string): Promise<void> {
  await database.ask(
    `insert into rounds.progress (benchmark, quarter, municipality, organisation, state, accepted_at, first_accepted_at)
     values ($1, $2, $3, $4, 'accepted', now(), now())`,
    [benchmark, quarter, scope.municipality, scope.organisation],
  );
}
