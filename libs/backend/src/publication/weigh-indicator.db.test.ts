import { beforeAll, describe, expect, it } from 'vitest';
import { standardProfile, type IndicatorSettings, type Quarter } from '@ijkpunt/model';
import { aDatabase, anOwner, aRound, aScope, aWorkshop, plantDelivery } from '@ijkpunt/testing';
import { CatalogueService, IndicatorsService, settingsIn, shippedBenchmarks } from '../catalogue/index.ts';
import { ComparisonsService } from '../comparisons/index.ts';
import { Database, Refusal } from '../platform/index.ts';
import { WeighIndicator } from './weigh-indicator.ts';

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTERS: readonly Quarter[] = ['2025Q1', '2025Q2'];
const database = await aDatabase();
const workshop = await aWorkshop(database);
const owner = await anOwner(database);
const indicators = workshop.get(IndicatorsService);
const weighing = workshop.get(WeighIndicator);
const comparisons = workshop.get(ComparisonsService);

const shipped = shippedBenchmarks().find(({ slug }) => slug === BENCHMARK)!;
const own = settingsIn(shipped, 'C04')!;
const standard = standardProfile(shipped.profileQuestions);
const place = { benchmark: BENCHMARK, code: 'C04' };
const reason = 'Zo is het afgesproken met de gemeenten.';

/** People with a plan, of a thousand: six alike, one far above, one far below. */
const WITH_PLAN: Readonly<Record<string, number>> = {
  GM0193: 500,
  GM0392: 500,
  GM0344: 500,
  GM0363: 500,
  GM0518: 500,
  GM0599: 500,
  GM0014: 900,
  GM0034: 100,
};

/** Who answers otherwise: one counts part-time work, one was never asked, one counts benefits instead of people. */
const PROFILES: Readonly<Record<string, Record<string, string>>> = {
  GM0392: { ...standard, 'part-time': 'counted' },
  GM0344: Object.fromEntries(Object.entries(standard).filter(([question]) => question !== 'part-time')),
  GM0363: { ...standard, counting: 'benefits' },
};

beforeAll(async () => {
  for (const quarter of QUARTERS) {
    await aRound(database, { quarter, opensOn: '2025-04-01' });
    for (const [municipality, plan] of Object.entries(WITH_PLAN)) {
      const cells = [
        { measure: 'B01', kind: 'stock', value: 1000 },
        { measure: 'C04', kind: 'stock', value: plan },
      ] as const;
      const profile = PROFILES[municipality] ?? standard;
      await plantDelivery(database, { benchmark: BENCHMARK, municipality, quarter, profile, cells });
    }
  }
  await comparisons.compareAll(BENCHMARK);
  await workshop.release(owner, BENCHMARK);
});

const draft = (settings: Partial<IndicatorSettings>) =>
  indicators.save(owner, place, { reason, settings: { ...own, ...settings } });

/** Asks what the draft changes, and counts it as the worker does. */
async function weighed() {
  await indicators.weigh(owner, place);
  const [row] = await database.ask<{ id: string }>(
    `select id from catalogue.indicator_weighing where state = 'requested' order by requested_at desc limit 1`,
  );
  expect(await weighing.run(row?.id ?? '')).toBe('done');
  return (await indicators.read(owner, place)).indicator.weighing?.result;
}

const works = () =>
  workshop.get(Database).outside((tx) => workshop.get(CatalogueService).benchmark(tx, BENCHMARK));

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'granted',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

describe('what a draft changes', () => {
  it('is pages alone when its words are others, in the language in which they are', async () => {
    await draft({ caution: { ...own.caution, nl: 'Dit zegt niets over de kwaliteit van het plan.' } });
    const found = await weighed();
    // Eight municipalities and the indicator itself; the start page tells its name alone.
    expect(found?.pages).toEqual({ nl: 9, en: 0 });
    expect(found).toEqual({ comparisons: 0, quarters: 0, grades: [], answers: [], pages: { nl: 9, en: 0 } });
    await draft({ label: { nl: 'Mensen met plan', en: 'People with plan' } });
    expect((await weighed())?.pages).toEqual({ nl: 10, en: 10 });
  });

  it('is every verdict when the direction turns, and none is left without one', async () => {
    await draft({ direction: 'lower' });
    const found = await weighed();
    expect(found?.verdicts).toEqual({ quarter: '2025Q2', turned: 2, gained: 0, lost: 0 });
    expect(found).toMatchObject({ comparisons: 8, quarters: 1, grades: [] });
    expect(found?.pages).toEqual({ nl: 9, en: 9 });
    await draft({ direction: 'none' });
    expect((await weighed())?.verdicts).toMatchObject({ turned: 0, lost: 2 });
  });

  it('is the grade of who answers another question otherwise, or not at all', async () => {
    await draft({ profileQuestions: [...own.profileQuestions, 'part-time'] });
    const found = await weighed();
    expect(found?.grades).toEqual([{ from: 'A', to: 'C', comparisons: 4, published: 4 }]);
    expect(found?.answers).toEqual([
      { question: 'part-time', change: 'added', deliveries: 14, of: 16, municipalities: 7 },
    ]);
    await draft({ profileQuestions: own.profileQuestions.filter((question) => question !== 'counting') });
    expect((await weighed())?.grades).toEqual([{ from: 'C', to: 'A', comparisons: 2, published: 2 }]);
  });

  it('is every comparison when it is shown no more', async () => {
    await draft({ shown: false });
    const found = await weighed();
    expect(found?.grades).toEqual([
      { from: 'A', to: 'not-computed', comparisons: 14, published: 14 },
      { from: 'C', to: 'not-computed', comparisons: 2, published: 2 },
    ]);
    expect(found?.verdicts).toMatchObject({ lost: 2 });
  });

  it('that was claimed is left to who claimed it, until that one is silent for a minute', async () => {
    await draft({ direction: 'none' });
    await indicators.weigh(owner, place);
    const claim = (seconds: number) =>
      database.ask<{ id: string }>(
        `update catalogue.indicator_weighing set claimed_at = now() - make_interval(secs => $1)
          where state = 'requested' returning id`,
        [seconds],
      );
    const [row] = await claim(30);
    expect(await weighing.run(row!.id)).toBe('under-way');
    await claim(61);
    expect(await weighing.run(row!.id)).toBe('done');
  });

  it('that breaks the counting at its beginning or at its end has failed, and can be asked for again', async () => {
    await draft({ direction: 'none' });
    // Without questions it cannot be put beside what works, and without a name no page can be looked at.
    for (const broken of [`content - 'profileQuestions'`, `content - 'label'`]) {
      await indicators.weigh(owner, place);
      const [row] = await database.ask<{ id: string }>(
        `update catalogue.indicator_weighing set content = ${broken} where state = 'requested' returning id`,
      );
      expect(await weighing.run(row!.id)).toBe('done');
      const { indicator } = await indicators.read(owner, place);
      expect(indicator.weighing).toMatchObject({ state: 'failed', ofDraft: true, result: null });
      expect(await refusal(indicators.activate(owner, place))).toBe('indicator-not-weighed');
    }
    expect(await weighed()).toMatchObject({ comparisons: 8 });
  });

  it('keeps no figure, and is counted once however often it is asked', async () => {
    await draft({ direction: 'lower' });
    await indicators.weigh(owner, place);
    await indicators.weigh(owner, place);
    const rows = await database.ask<{ id: string }>(
      `select id from catalogue.indicator_weighing where state = 'requested'`,
    );
    expect(rows).toHaveLength(1);
    const id = String(rows[0]?.id);
    expect(await Promise.all([weighing.run(id), weighing.run(id)])).toContain('done');
    expect(await weighing.run('e0000000-0000-4000-8000-00000000000f')).toBe('done');
    const [kept] = await database.ask(`select result::text from catalogue.indicator_weighing where id = $1`, [
      id,
    ]);
    expect(kept?.['result']).not.toMatch(/GM\d/u);
  });
});

describe('a draft of an indicator', () => {
  it('goes to work after it was weighed as it is, and not before', async () => {
    await draft({ direction: 'lower', label: { nl: 'Plan', en: 'Plan' } });
    expect(await refusal(indicators.activate(owner, place))).toBe('indicator-not-weighed');
    await weighed();
    await draft({ direction: 'none' });
    expect(await refusal(indicators.activate(owner, place))).toBe('indicator-not-weighed');
    expect((await works()).benchmark.indicators).toEqual(shipped.indicators);
  });

  it('in other words alone puts nothing out of date', async () => {
    await draft({ caution: { nl: 'Let hier goed op.', en: 'Mind this well.' } });
    await weighed();
    await indicators.activate(owner, place);
    expect(await comparisons.stale(BENCHMARK)).toEqual([]);
    const { benchmark, comparedVersion, version } = await works();
    expect(benchmark.indicators.find(({ code }) => code === 'C04')?.caution.en).toBe('Mind this well.');
    expect(comparedVersion).toBe(`${version}+C04-1`);
    expect(benchmark.catalogueVersion).toBe(`${shipped.catalogueVersion}+C04-1`);
  });

  it('that means something else puts every quarter out of date, and the receipts name it afterwards', async () => {
    await draft({ direction: 'lower' });
    await weighed();
    await indicators.activate(owner, place);
    expect(await comparisons.stale(BENCHMARK)).toEqual(QUARTERS);
    await comparisons.compareAll(BENCHMARK);
    expect(await comparisons.stale(BENCHMARK)).toEqual([]);
    const receipts = await database.ask(
      `select distinct catalogue_version as version from comparisons.receipt`,
    );
    expect(receipts.map(({ version }) => String(version).split('+')[1])).toEqual(['C04-2']);
  });

  it('is taken back to the version before, and to what is shipped', async () => {
    const { indicator } = await indicators.save(owner, place, { reason, version: 1 });
    expect(indicator.draft?.caution.en).toBe('Mind this well.');
    await weighed();
    await indicators.activate(owner, place);
    expect(await refusal(indicators.save(owner, place, { reason, version: 99 }))).toBe('indicator-not-valid');
    await indicators.save(owner, place, { reason });
    await weighed();
    const { indicator: after } = await indicators.activate(owner, place);
    expect(after).toMatchObject({ origin: 'shipped', atWork: own });
    expect(after.versions.map(({ version, state }) => [version, state])).toEqual([
      [4, 'live'],
      [3, 'past'],
      [2, 'past'],
      [1, 'past'],
    ]);
    expect(await works()).toMatchObject({ benchmark: { catalogueVersion: shipped.catalogueVersion } });
  });

  it('is thrown away, and says something other than what works', async () => {
    expect(await refusal(indicators.drop(owner, place))).toBe('indicator-without-draft');
    await draft({ direction: 'lower' });
    expect((await indicators.drop(owner, place)).indicator.draft).toBeUndefined();
    expect(await refusal(draft({}))).toBe('indicator-not-valid');
    expect(await refusal(draft({ profileQuestions: ['shoe-size'] }))).toBe('indicator-not-valid');
    expect(await refusal(indicators.read(owner, { ...place, code: 'X99' }))).toBe('indicator-unknown');
    const secret = { nl: 'Bel Jan op 06-12345678 hierover.', en: 'Call Jan about this.' };
    expect(await refusal(draft({ caution: secret }))).toBe('personal-data');
  });

  it('of the last indicator that is shown does not take it away', async () => {
    const [first, ...others] = shipped.indicators.filter(({ code }) => code !== 'C04');
    for (const { code } of [first!, ...others]) {
      const { label, explanation, caution, direction, profileQuestions } = shipped.indicators.find(
        (one) => one.code === code,
      )!;
      const content = {
        label,
        explanation,
        caution,
        direction,
        profileQuestions,
        searchWords: [],
        shown: false,
      };
      await database.ask(
        `insert into catalogue.indicator (benchmark, code, version, state, content, shipped, reason, made_by_name, live_at)
         values ($1, $2, 1, 'live', $3, $3, 'x', 'Carla', now())`,
        [BENCHMARK, code, JSON.stringify(content)],
      );
    }
    await draft({ shown: false });
    await weighed();
    expect(await refusal(indicators.activate(owner, place))).toBe('indicator-not-valid');
    await database.ask(
      `update catalogue.indicator set state = 'past' where state = 'live' and code <> 'C04'`,
    );
    await indicators.drop(owner, place);
  });
});

describe('the walls', () => {
  it('let a municipality read what works, and neither a draft nor what was counted', async () => {
    await draft({ direction: 'lower' });
    await weighed();
    const scope = await aScope(database, { municipality: 'GM0193' });
    const seen = async (sql: string) =>
      (await database.askAs('app', { sql, organisation: scope.organisation })).map(({ state }) => state);
    expect(await seen(`select distinct state from catalogue.indicator order by state`)).not.toContain(
      'draft',
    );
    expect(await seen(`select state from catalogue.indicator_weighing`)).toEqual([]);
    await expect(
      indicators.save(scope, place, { reason, settings: { ...own, direction: 'lower' } }),
    ).rejects.toMatchObject({ code: '42501' });
    const dropped = `delete from catalogue.indicator returning state`;
    expect(await seen(dropped)).toEqual([]);
  });

  it('keep what was at work as it was', async () => {
    for (const change of [`set reason = 'Anders.'`, `set state = 'draft'`, `set content = null`])
      await expect(
        database.ask(`update catalogue.indicator ${change} where code = 'C04' and version = 1`),
      ).rejects.toThrow(/does not change/u);
    await expect(
      database.ask(`delete from catalogue.indicator where code = 'C04' and version = 1`),
    ).rejects.toThrow(/does not change/u);
  });

  it('note who drafted and who put to work', async () => {
    const rows = await database.ask<{ kind: string }>(
      `select distinct kind from platform.audit order by kind`,
    );
    const kinds = rows.map(({ kind }) => kind);
    for (const kind of ['indicator-drafted', 'indicator-draft-dropped', 'indicator-put-to-work'])
      expect(kinds).toContain(kind);
  });
});

describe('a quarter that has only just begun', () => {
  it('does not hide what becomes of verdicts: the newest that is published is looked at', async () => {
    await aRound(database, { quarter: '2025Q3', opensOn: '2025-10-01' });
    const cells = [{ measure: 'B01', kind: 'stock', value: 1000 }] as const;
    const begun = { benchmark: BENCHMARK, municipality: 'GM0193', quarter: '2025Q3' as const };
    await plantDelivery(database, { ...begun, profile: standard, cells });
    await draft({ direction: 'lower' });
    expect((await weighed())?.verdicts).toEqual({ quarter: '2025Q2', turned: 2, gained: 0, lost: 0 });
  });
});
