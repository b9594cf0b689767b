import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PublicPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { Clock, type Scope } from '../platform/index.ts';
import { DraftPages } from './draft-pages.ts';
import { DueReleases } from './due-releases.ts';
import { MakeRelease } from './make-release.ts';
import { ReadRelease } from './read-release.ts';
import { ReleaseContent } from './release-content.ts';
import { ReleaseWorkflow } from './release-workflow.ts';
import { ReleasesService } from './releases.service.ts';
import { RepliesService } from './replies.service.ts';

const database = await aDatabase();
const BENCHMARK = 'statushouders-voorbeeld';
const renderer = {
  fails: false,
  draw(page: PublicPage) {
    if (renderer.fails) throw new Error('the renderer fell over');
    return JSON.stringify(page);
  },
  files: [],
  version: 'bare',
};
const workshop = await aWorkshop(database, { renderer });
const workflow = workshop.get(ReleaseWorkflow);
const replies = workshop.get(RepliesService);
const making = workshop.get(MakeRelease);
const clock = workshop.get(Clock);
const due = workshop.get(DueReleases);
const refused = (code: string) => expect.objectContaining({ code });
const NOWHERE = 'e0000000-0000-4000-8000-00000000000f';
const HOUR = 3_600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR);

let owner: Scope;
let zwolle: Scope;
let haarlem: Scope;
let outsider: Scope;

afterEach(() => {
  vi.restoreAllMocks();
  renderer.fails = false;
});

beforeAll(async () => {
  owner = await anOwner(database);
  await aRound(database);
  for (const [index, municipality] of ['GM0193', 'GM0392', 'GM0344', 'GM0363', 'GM0518'].entries()) {
    const scope = await aScope(database, { municipality });
    const content = aDeliveryFile({ municipality, figures: { B01: 1000 + index, C04: 400 + index } });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter: '2024Q1', content });
  }
  await workshop.compare(BENCHMARK, '2024Q1');
  [zwolle, haarlem, outsider] = (await Promise.all(
    ['GM0193', 'GM0392', 'GM0014'].map((municipality) => aScope(database, { municipality })),
  )) as [Scope, Scope, Scope];
});

const later = (hours: number): void => void vi.spyOn(clock, 'now').mockImplementation(() => inHours(hours));

async function stateOf(id: string): Promise<unknown> {
  return (await database.ask(`select state from publication.release where id = $1`, [id]))[0]?.['state'];
}

const newest = async (): Promise<number> =>
  Number((await database.ask(`select coalesce(max(number), 0) as n from publication.edition`))[0]?.['n']);

/** A draft of the benchmark; what was on its way before is dropped. */
async function aDraft(): Promise<string> {
  await database.ask(`update publication.release set state = 'abandoned' where state <> 'released'`);
  const wish = { mode: 'in-steps' } as const;
  // There is always something new: as if the figures had just been computed.
  await database.ask(`update comparisons.computed set computed_at = now() + interval '1 day'`);
  const { id } = await workshop.get(ReleasesService).request(owner, BENCHMARK, wish);
  await workshop.make(id);
  return id;
}

async function inReply(): Promise<string> {
  const id = await aDraft();
  await workflow.openForReply(owner, id, inHours(24));
  return id;
}

async function reviewed(): Promise<string> {
  const id = await inReply();
  await workflow.closeForReply(owner, id);
  await workshop.make(id);
  return id;
}

/** All that the role of readers can get out of the database. */
async function everythingToTheReader(): Promise<string> {
  const relations = await database.ask<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'publication'::regnamespace
        and c.relkind in ('r', 'v') order by 1`,
  );
  expect(relations.length).toBeGreaterThan(15);
  const seen: string[] = [];
  for (const { name } of relations) {
    const rows = await database
      .askAs('reader', { sql: `select to_jsonb(t) as row from ${name} t` })
      .catch((error: { code?: string }) => [{ row: error.code }]);
    seen.push(`${name}: ${JSON.stringify(rows)}`);
  }
  return seen.join('\n');
}

async function publicPage(path: string): Promise<string> {
  const [file] = await database.askAs('reader', {
    sql: `select f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.path = $1 and e.edition = (select max(number) from publication.edition)`,
    values: [path],
  });
  return file === undefined ? '' : brotliDecompressSync(file['brotli'] as Buffer).toString();
}

describe('a draft', () => {
  it('shows the role of readers nothing, in no table', async () => {
    const before = await everythingToTheReader();
    const id = await inReply();
    expect(await everythingToTheReader()).toBe(before);
    const kept = await database.ask(`select 1 from publication.draft_file where release = $1`, [id]);
    expect(kept.length).toBeGreaterThan(10);
  });

  it('is seen by a municipality once it is asked: its own page and those of indicators', async () => {
    const pages = workshop.get(DraftPages);
    const id = await aDraft();
    await expect(pages.at(zwolle, id, '/gemeenten/zwolle')).rejects.toEqual(refused('release-not-found'));
    await workflow.openForReply(owner, id, inHours(24));
    const [round] = await replies.list(zwolle);
    const indicator = `/indicatoren/${round?.indicators[0]?.slug}`;
    for (const path of ['/gemeenten/zwolle', '/en/gemeenten/zwolle', indicator, `/en${indicator}`])
      await pages.at(zwolle, id, path).catch(() => expect.unreachable(path));
    for (const path of ['/gemeenten/haarlem', '/', '/publicaties', '/nergens'])
      await expect(pages.at(zwolle, id, path), path).rejects.toEqual(refused('release-not-found'));
    await expect(pages.at(outsider, id, '/gemeenten/zwolle')).rejects.toEqual(refused('release-not-found'));
    await expect(pages.at(outsider, id, '/gemeenten/s-hertogenbosch')).rejects.toEqual(
      refused('release-not-found'),
    );
    await pages.at(owner, id, '/gemeenten/haarlem');
  });

  it('that is dropped leaves nothing behind, and room for another release', async () => {
    const id = await inReply();
    await workflow.abandon(owner, id);
    await due.sweep();
    expect(await database.ask(`select 1 from publication.draft where release = $1`, [id])).toEqual([]);
    await expect(workflow.abandon(owner, id)).rejects.toEqual(refused('release-step-not-now'));
    await aDraft();
  });

  it('takes no step by who does not run the benchmark, whatever they ask', async () => {
    const id = await aDraft();
    await expect(workflow.openForReply(zwolle, id, inHours(1))).rejects.toEqual(
      refused('release-step-not-now'),
    );
    await expect(workflow.abandon(owner, NOWHERE)).rejects.toEqual(refused('release-not-found'));
    await expect(workflow.openForReply(owner, id, inHours(-1))).rejects.toEqual(refused('moment-past'));
    const sql = `update publication.release set state = 'in-reply' where id = '${id}' returning id`;
    const { organisation } = zwolle;
    expect(await database.askAs('app', { sql, organisation, undo: true })).toEqual([]);
  });
});

describe('the right of reply', () => {
  it('is of whose figures are in it: for anybody else the release is not there', async () => {
    const id = await inReply();
    const [round] = await replies.list(zwolle);
    expect(round).toMatchObject({ release: id, open: true, slug: 'zwolle', text: null });
    expect(round?.indicators.map(({ code }) => code)).toContain('C04');
    expect(await replies.list(outsider)).toEqual([]);
    for (const [scope, release] of [
      [outsider, id],
      [zwolle, NOWHERE],
    ] as const)
      await expect(replies.save(scope, release, { choices: [] })).rejects.toEqual(
        refused('release-not-found'),
      );
  });

  it('keeps the last reply, with who gave it, and shows it to nobody else', async () => {
    const id = await inReply();
    await replies.save(zwolle, id, { text: 'Eerst dit.', choices: [] });
    const choices = [
      { indicator: 'C04', choice: 'withhold', reason: 'Het systeem is net vervangen.' },
    ] as const;
    const saved = await replies.save(zwolle, id, { text: 'Wij tellen anders.', choices });
    expect(saved).toMatchObject({ text: 'Wij tellen anders.', choices, saved_by_name: 'Rachida' });
    expect((await replies.list(haarlem))[0]).toMatchObject({ text: null, choices: [] });
    const sql = `select municipality from publication.reply`;
    const { organisation } = haarlem;
    expect(await database.askAs('app', { sql, organisation })).toEqual([]);
    const { asked } = await workshop.get(ReadRelease).inFull(owner, id);
    expect(asked.find(({ slug }) => slug === 'zwolle')).toMatchObject({ choices, savedByName: 'Rachida' });
  });

  it.each([
    ['small counts', { text: 'Het gaat om 3 mensen.', choices: [] }, 'text-tells-count'],
    ['personal data', { text: 'Bel Jan via jan@zwolle.example.', choices: [] }, 'personal-data'],
    [
      'an indicator that is not in it',
      { choices: [{ indicator: 'X99', choice: 'consent' as const }] },
      'indicator-not-found',
    ],
  ])('takes no %s', async (_what, reply, code) => {
    const id = await inReply();
    await expect(replies.save(zwolle, id, reply)).rejects.toEqual(refused(code));
  });

  it('ends at its moment, for everybody: first the door is shut, then the clock closes', async () => {
    const id = await inReply();
    later(25);
    await expect(replies.save(zwolle, id, { choices: [] })).rejects.toEqual(refused('reply-closed'));
    expect(await stateOf(id)).toBe('in-reply');
    await due.sweep();
    expect(await stateOf(id)).toBe('closing');
    await due.sweep();
    const bells = await database.ask(`select 1 from platform.bell where payload->>'release' = $1`, [id]);
    expect(bells).toHaveLength(1);
    await expect(replies.save(zwolle, id, { choices: [] })).rejects.toEqual(refused('reply-closed'));
    const sql = `insert into publication.reply (release, organisation, municipality, choices, saved_by, saved_by_name, saved_at)
      values ('${id}', $1, 'GM0193', '[]', $1, 'x', now())`;
    const { organisation } = zwolle;
    await expect(
      database.askAs('app', { sql, organisation, values: [organisation], undo: true }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is taken along: closing composes anew, with the words and with what is withheld', async () => {
    const id = await inReply();
    const choices = [{ indicator: 'C04', choice: 'withhold', reason: 'Nog niet zeker.' }] as const;
    await replies.save(zwolle, id, { text: 'Wij tellen anders.', choices });
    await workflow.closeForReply(owner, id);
    await workshop.make(id);
    const { release, report, steps } = await workshop.get(ReadRelease).inFull(owner, id);
    expect(release.state).toBe('reviewed');
    expect(steps).toEqual(['approve', 'abandon']);
    expect(report).toMatchObject({ withheldByReply: [{ municipality: 'GM0193', indicator: 'C04' }] });
    const page = await workshop.get(DraftPages).at(zwolle, id, '/gemeenten/zwolle');
    expect(page.content.toString()).toContain('"reply":"Wij tellen anders."');
  });
});

describe('what disclosure control says', () => {
  it('refuses a release with the cells that it would tell: no fault, and to be tried again', async () => {
    const id = await inReply();
    await workflow.closeForReply(owner, id);
    const leak = Object.assign(new Error('leak'), { name: 'LeakFound', cells: ['C04 2024Q1 GM0193'] });
    vi.spyOn(workshop.get(ReleaseContent), 'read').mockRejectedValueOnce(leak);
    await workshop.make(id);
    const full = await workshop.get(ReadRelease).inFull(owner, id);
    expect(full).toMatchObject({ refusal: ['C04 2024Q1 GM0193'], release: { state: 'refused' } });
    await workflow.retry(owner, id);
    await workshop.make(id);
    const again = await workshop.get(ReadRelease).inFull(owner, id);
    expect([again.release.state, again.refusal]).toEqual(['reviewed', undefined]);
  });

  it('is for the owner of the benchmark, and for no municipality', async () => {
    await reviewed();
    for (const table of ['review', 'approval', 'draft_file']) {
      const sql = `select release from publication.${table}`;
      const { organisation } = outsider;
      expect(await database.askAs('app', { sql, organisation }), table).toEqual([]);
    }
  });
});

describe('an approved release', () => {
  it('comes out at once without an embargo, whole', async () => {
    const id = await inReply();
    await replies.save(haarlem, id, { text: 'Wij zijn er blij mee.', choices: [] });
    await workflow.closeForReply(owner, id);
    await workshop.make(id);
    await workflow.approve(owner, id, { finalUntil: '2023Q4' });
    await workshop.make(id);
    expect(await stateOf(id)).toBe('released');
    expect(await publicPage('/gemeenten/haarlem')).toContain('Wij zijn er blij mee.');
    expect(await publicPage('/publicaties')).toContain('"status":"provisional","finalUntil":"2023Q4"');
    expect(await database.ask(`select 1 from publication.draft where release = $1`, [id])).toEqual([]);
    expect(await making.waits(id)).toBe(false);
  });

  it('is not out before its embargo ends, and out then, with pages that state that moment', async () => {
    const id = await reviewed();
    const embargoUntil = inHours(48);
    await workflow.approve(owner, id, { embargoUntil });
    const before = { edition: await newest(), seen: await everythingToTheReader() };
    await workshop.make(id);
    expect(await making.waits(id)).toBe(false);
    await due.sweep();
    later(47.9);
    await workshop.make(id);
    expect({ edition: await newest(), seen: await everythingToTheReader() }).toEqual(before);
    vi.spyOn(clock, 'now').mockReturnValue(embargoUntil);
    await database.ask(`delete from platform.bell`);
    await due.sweep();
    expect(
      await database.ask(`select 1 from platform.bell where payload->>'release' = $1`, [id]),
    ).toHaveLength(1);
    await workshop.make(id);
    expect(await stateOf(id)).toBe('released');
    expect(await publicPage('/publicaties')).toContain(embargoUntil.toISOString());
  });

  it('can be taken back before, and wants to be approved again', async () => {
    const id = await reviewed();
    await workflow.approve(owner, id, { embargoUntil: inHours(2) });
    await workflow.unschedule(owner, id);
    later(3);
    await due.sweep();
    expect(await making.claim(id)).toBeUndefined();
    expect((await workshop.get(ReadRelease).inFull(owner, id)).approvals).toEqual([]);
    await expect(workflow.approve(owner, id, { embargoUntil: inHours(1) })).rejects.toEqual(
      refused('moment-past'),
    );
  });

  it('comes out once, when two workers answer the same bell', async () => {
    const id = await reviewed();
    await workflow.approve(owner, id, {});
    const claims = await Promise.all([making.claim(id), making.claim(id)]);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    // The one that was thought dead goes on, beside the one that took over.
    await database.ask(
      `update publication.release set claimed_at = now() - interval '5 minutes' where id = $1`,
      [id],
    );
    const before = await newest();
    const both = [claims.find((claim) => claim !== undefined), await making.claim(id)];
    await Promise.all(both.map((claim) => making.make(claim!)));
    expect([await stateOf(id), await newest()]).toEqual(['released', before + 1]);
  });

  it('that another edition overtakes is baked again beside it', async () => {
    const id = await reviewed();
    const embargoUntil = inHours(5);
    await workflow.approve(owner, id, { embargoUntil });
    await workshop.make(id);
    const round = await aRound(database, { benchmark: 'raadsnota-statushouders', quarter: '2024Q1' });
    await workshop.deliver(zwolle, { ...round, content: aDeliveryFile({ figures: { B01: 778 } }) });
    await workshop.compare(round.benchmark, round.quarter);
    await workshop.release(owner, round.benchmark);
    vi.spyOn(clock, 'now').mockReturnValue(embargoUntil);
    await workshop.make(id);
    const { benchmarks } = JSON.parse(await publicPage('/methode')) as { benchmarks: { slug: string }[] };
    expect(benchmarks.map(({ slug }) => slug).toSorted()).toEqual([round.benchmark, BENCHMARK]);
  });

  it('whose bake fails leaves the one before standing, and can be tried again', async () => {
    const id = await reviewed();
    await workflow.approve(owner, id, {});
    const before = { edition: await newest(), seen: await everythingToTheReader() };
    renderer.fails = true;
    await expect(workshop.make(id)).rejects.toThrow('fell over');
    renderer.fails = false;
    expect({ edition: await newest(), seen: await everythingToTheReader() }).toEqual(before);
    expect(await stateOf(id)).toBe('failed');
    await workflow.retry(owner, id);
    await workshop.make(id);
    expect(await stateOf(id)).toBe('reviewed');
  });
});

describe('a release of a benchmark that asks for two coordinators', () => {
  const second = () => ({ ...owner, person: { id: NOWHERE, name: 'Cees' } });
  const ASKS = `update catalogue.benchmark set version = version || 'x', content = content || $2 where slug = $1`;
  const asks = (releaseApprovals: number) => database.ask(ASKS, [BENCHMARK, { releaseApprovals }]);
  afterEach(() => asks(1));

  it('comes out after the second one approved, and says who is still asked', async () => {
    const id = await reviewed();
    await asks(2);
    await workflow.approve(owner, id, {});
    const { release, approvals, approvalsAsked } = await workshop.get(ReadRelease).inFull(owner, id);
    expect([release.state, approvals.length, approvalsAsked]).toEqual(['reviewed', 1, 2]);
    await expect(workflow.approve(owner, id, {})).rejects.toEqual(refused('approved-already'));
    await workflow.approve(second(), id, {});
    await workshop.make(id);
    expect(await stateOf(id)).toBe('released');
  });

  it('is approved by two at the same moment once each, and goes on', async () => {
    const id = await reviewed();
    await asks(2);
    await Promise.all([workflow.approve(owner, id, {}), workflow.approve(second(), id, {})]);
    expect(await stateOf(id)).toBe('scheduled');
  });

  it('does not come out at once, past the second one', async () => {
    await asks(2);
    await expect(workshop.get(ReleasesService).request(owner, BENCHMARK)).rejects.toEqual(
      refused('release-in-steps'),
    );
  });
});
