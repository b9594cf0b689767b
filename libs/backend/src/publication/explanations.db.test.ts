import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PublicPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';
import { log, type Scope } from '../platform/index.ts';
import { SubmissionsService } from '../submissions/index.ts';
import { AnswerFindings } from '../validation/index.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const answers = workshop.get(AnswerFindings);
const submissions = workshop.get(SubmissionsService);

const PUBLIC = 'Sinds dit kwartaal telt een ander systeem de uitstroom.';
const NEWER = 'De uitstroom is opnieuw geteld.';
const INTERNAL = 'Alleen wie goedkeurt leest dit.';
const UNDECIDED = 'Hierover is nog niet besloten.';
const round = { benchmark: 'statushouders-voorbeeld', quarter: '2024Q1' };
const refused = (code: string) => expect.objectContaining({ code });

let owner: Scope;
let zwolle: Scope;
let haarlem: Scope;

/** Two cells in another unit than asked, each with a finding that asks for an explanation. */
async function checked(scope: Scope, size = 40) {
  const rows = ['B05', 'B06'].map((measure) => ({ measure, value: size, unit: 'benefits' }));
  const { municipality = '' } = scope;
  const sending = { ...round, content: aDeliveryFile({ municipality, figures: { B01: 500 }, rows }) };
  const { findings, upload } = await workshop.prepare(scope, sending);
  const keys = findings.filter(({ code }) => code === 'unit-differs').map(({ key }) => key);
  expect(keys).toHaveLength(2);
  return { id: upload.id, keys: keys as [string, string] };
}

/** Submits with one explanation for the public and one that is not. */
async function submitted(scope: Scope, text: string, size?: number): Promise<string> {
  const { id, keys } = await checked(scope, size);
  await answers.explain(scope, id, [
    { key: keys[0], text, public: true },
    { key: keys[1], text: INTERNAL },
  ]);
  return (await submissions.submit(scope, id)).id;
}

async function released(): Promise<string> {
  await workshop.compare(round.benchmark, round.quarter);
  return (await workshop.release(owner, round.benchmark)).id;
}

/** Every file of the newest edition. */
async function edition(): Promise<ReadonlyMap<string, string>> {
  const files = await database.askAs('reader', {
    sql: `select e.path, f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.edition = (select max(number) from publication.edition)`,
  });
  return new Map(
    files.map(({ path, brotli }) => [String(path), brotliDecompressSync(brotli as Buffer).toString()]),
  );
}

async function saidOn(path: string) {
  const { page } = JSON.parse((await edition()).get(path) ?? '{}') as { page: PublicPage };
  if (page.kind !== 'municipality') throw new Error(`${path} is no page of a municipality`);
  return page.sections.flatMap(({ explanations }) => explanations);
}

/** Everything that the public can reach, and everything that it could reach. */
async function everythingPublished(): Promise<string> {
  const rows = await database.ask(
    `select to_jsonb(e)::text as text from publication.explanation e union all select to_jsonb(s)::text from publication.slice s
      union all select to_jsonb(r)::text from publication.release r`,
  );
  return [...(await edition()).values(), ...rows.map(({ text }) => String(text))].join('\n');
}

beforeAll(async () => {
  owner = await anOwner(database);
  await aRound(database, round);
  zwolle = await aScope(database, { municipality: 'GM0193' });
  haarlem = await aScope(database, { municipality: 'GM0392' });
});

describe('an explanation for the public', () => {
  it('is refused while it tells a small count, and may stay internal with it', async () => {
    const { id, keys } = await checked(zwolle);
    const text = 'Er gingen 3 mensen aan het werk.';
    const about = { number: '3', threshold: 10 };
    await expect(answers.explain(zwolle, id, [{ key: keys[0], text, public: true }])).rejects.toMatchObject({
      code: 'text-tells-count',
      about,
    });
    await answers.explain(zwolle, id, [{ key: keys[0], text }]);
  });

  it('is refused while it holds personal data', async () => {
    const { id, keys } = await checked(zwolle);
    const said = { key: keys[0], text: 'Vraag het jan@zwolle.nl.', public: true };
    await expect(answers.explain(zwolle, id, [said])).rejects.toEqual(refused('personal-data'));
  });

  it('comes out with the figures, and one that was not marked is in no file and no table', async () => {
    await submissions.approve(secondPerson(zwolle), await submitted(zwolle, PUBLIC));
    const waiting = await submitted(haarlem, UNDECIDED);
    await released();
    const [first, ...others] = await saidOn('/gemeenten/zwolle');
    expect(first).toMatchObject({ quarter: '2024Q1', text: PUBLIC });
    expect(first?.measure?.nl.length).toBeGreaterThan(3);
    expect(others).toEqual([]);
    expect(await saidOn('/en/gemeenten/zwolle')).toEqual([first]);
    const published = await everythingPublished();
    expect(published).not.toContain(INTERNAL);
    expect(published).not.toContain(UNDECIDED);
    await submissions.sendBack(secondPerson(haarlem), waiting, 'Graag opnieuw.');
  });

  it('of a superseded delivery is in no newer release, and stays in the one it came out in', async () => {
    await submissions.reopen(secondPerson(zwolle), await acceptedOf('GM0193'), 'Er is een correctie.');
    await submissions.approve(secondPerson(zwolle), await submitted(zwolle, NEWER, 41));
    const id = await released();
    expect((await saidOn('/gemeenten/zwolle')).map(({ text }) => text)).toEqual([NEWER]);
    expect([...(await edition()).values()].join('\n')).not.toContain(PUBLIC);
    const rows = await database.askAs('reader', {
      sql: `select text, release = '${id}' as newest from publication.explanation order by 2`,
    });
    expect(rows).toEqual([
      { text: PUBLIC, newest: false },
      { text: NEWER, newest: true },
    ]);
  });

  it('that proves unfit after all is held back, and the log says how many and not what', async () => {
    const unfit = ['Bel 06-12345678 voor uitleg.', 'Het gaat om 4 mensen.'];
    const delivery = await acceptedOf('GM0193');
    for (const [index, text] of unfit.entries())
      await database.ask(
        `insert into submissions.public_explanation
         select delivery, organisation, benchmark, quarter, municipality, $2::int, measure, $3
           from submissions.public_explanation where delivery = $1 limit 1`,
        [delivery, index + 50, text],
      );
    await submissions.approve(secondPerson(haarlem), await submitted(haarlem, PUBLIC));
    const logged = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
    await released();
    expect(logged.mock.calls).toEqual([
      [{ benchmark: round.benchmark, heldBack: 2 }, 'public explanations held back from a release'],
    ]);
    logged.mockRestore();
    expect((await saidOn('/gemeenten/zwolle')).map(({ text }) => text)).toEqual([NEWER]);
    expect((await saidOn('/gemeenten/haarlem')).map(({ text }) => text)).toEqual([PUBLIC]);
  });

  it('waits for the figures of its own version', async () => {
    const later = 'Deze versie is nog niet vergeleken.';
    await submissions.reopen(secondPerson(zwolle), await acceptedOf('GM0193'), 'Er is een correctie.');
    await submissions.approve(secondPerson(zwolle), await submitted(zwolle, later, 43));
    const next = await aRound(database, { quarter: '2024Q2' });
    await workshop.deliver(haarlem, { ...next, content: aDeliveryFile({ municipality: 'GM0392' }) });
    await workshop.compare(next.benchmark, next.quarter);
    await workshop.release(owner, round.benchmark);
    expect(await saidOn('/gemeenten/zwolle')).toEqual([]);
    await released();
    expect((await saidOn('/gemeenten/zwolle')).map(({ text }) => text)).toEqual([later]);
  });

  it('about a measure that no catalogue knows comes out without the name that a file gave it', async () => {
    const delivery = await acceptedOf('GM0392');
    await database.ask(
      `update submissions.public_explanation set measure = 'wat iemand typte' where delivery = $1`,
      [delivery],
    );
    await submissions.reopen(secondPerson(zwolle), await acceptedOf('GM0193'), 'Er is een correctie.');
    await submissions.approve(secondPerson(zwolle), await submitted(zwolle, NEWER, 42));
    await released();
    expect(await saidOn('/gemeenten/haarlem')).toEqual([{ quarter: '2024Q1', text: PUBLIC }]);
    expect(await everythingPublished()).not.toContain('wat iemand typte');
  });
});

async function acceptedOf(municipality: string): Promise<string> {
  const [row] = await database.ask<{ id: string }>(
    `select id from submissions.delivery where municipality = $1 and quarter = '2024Q1' and state = 'accepted'`,
    [municipality],
  );
  return row?.id ?? '';
}

describe('the walls around explanations', () => {
  it('show the publisher those of accepted deliveries, and of a delivery nothing but that it is accepted', async () => {
    const deliveries = await database.askAs('publisher', {
      sql: `select distinct delivery from submissions.public_explanation`,
    });
    const accepted = await Promise.all(['GM0193', 'GM0392'].map(acceptedOf));
    expect(deliveries.map(({ delivery }) => delivery).toSorted()).toEqual(accepted.toSorted());
    const kept = await database.ask(`select distinct delivery from submissions.public_explanation`);
    expect(kept.length).toBeGreaterThan(2);
    const states = await database.askAs('publisher', {
      sql: `select distinct state from submissions.delivery`,
    });
    expect(states).toEqual([{ state: 'accepted' }]);
    for (const column of ['organisation', 'comment', 'submitted_by_name', 'profile'])
      await expect(
        database.askAs('publisher', { sql: `select ${column} from submissions.delivery` }),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('let nobody but the municipality read them in the workspace', async () => {
    const sql = `select municipality from submissions.public_explanation`;
    const organisation = haarlem.organisation;
    const own = await database.askAs('app', { sql, organisation });
    expect(own).toEqual([{ municipality: 'GM0392' }]);
    for (const role of ['comparer', 'reader'] as const)
      await expect(database.askAs(role, { sql })).rejects.toMatchObject({ code: '42501' });
  });

  it('show the reader none of a release that did not come out', async () => {
    await database.ask(
      `with r as (insert into publication.release (id, benchmark, number, state, requested_by, requested_by_name)
         values (gen_random_uuid(), $1, 99, 'failed', gen_random_uuid(), 'Carla') returning id)
       insert into publication.explanation select id, 'GM0193', '2024Q1', 1, '', 'nog niet uit' from r`,
      [round.benchmark],
    );
    const seen = await database.askAs('reader', { sql: `select text from publication.explanation` });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContainEqual({ text: 'nog niet uit' });
  });

  it.each([`update publication.explanation set text = 'x'`, `delete from publication.explanation`])(
    'let nobody change what came out: %s',
    async (sql) => {
      await expect(database.ask(sql)).rejects.toThrow(/published figures do not change/);
      for (const role of ['app', 'comparer', 'publisher', 'reader'] as const)
        await expect(database.askAs(role, { sql, undo: true })).rejects.toThrow(
          /permission denied|do not change/,
        );
    },
  );
});
