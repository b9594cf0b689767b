import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorBlock, MunicipalityPage } from '@ijkpunt/contract';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { BakePages } from './bake-pages.ts';
import { ReleasesService } from './releases.service.ts';
import { WithdrawRelease } from './withdraw-release.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const BENCHMARK = 'statushouders-voorbeeld';
const REVISED = 'De tellingen zijn na controle aangevuld.';
const CODES = 'GM0193 GM0392 GM0344 GM0363 GM0518 GM0599 GM0014 GM0153 GM0202'.split(' ');

let owner: Scope;
let first = '';

async function deliverAll(part: (index: number) => number): Promise<void> {
  for (const [index, municipality] of CODES.entries()) {
    const scope = await aScope(database, { municipality });
    const content = aDeliveryFile({ municipality, figures: { B01: 1000, C04: part(index) } });
    await workshop.deliver(scope, { benchmark: BENCHMARK, quarter: '2024Q1', content });
  }
  await workshop.compare(BENCHMARK, '2024Q1');
}

/** A release after which figures until this quarter do not change any more. */
async function released(finalUntil: string, corrects?: number): Promise<string> {
  const wish = corrects === undefined ? {} : { corrects, reason: REVISED };
  const { id } = await workshop.get(ReleasesService).request(owner, BENCHMARK, wish);
  await database.ask(`update publication.release set final_until = $2 where id = $1`, [id, finalUntil]);
  await workshop.make(id);
  return id;
}

/** What the page of Zwolle shows of how many work. */
async function shown(): Promise<IndicatorBlock> {
  const [file] = await database.askAs('reader', {
    sql: `select f.brotli from publication.edition_file e join publication.file f on f.hash = e.hash
           where e.path = '/gemeenten/zwolle' and e.edition = (select max(number) from publication.edition)`,
  });
  const text = brotliDecompressSync(file?.['brotli'] as Buffer).toString();
  const { page } = JSON.parse(text) as { page: MunicipalityPage };
  const block = page.sections[0]?.blocks.find(({ indicator }) => indicator.numerator.includes('C04'));
  if (block === undefined) throw new Error('nothing of it is shown');
  return block;
}

describe('how much published figures change', () => {
  beforeAll(async () => {
    owner = await anOwner(database);
    await aRound(database);
    await deliverAll(() => 400);
    first = await released('2023Q4');
  });

  it('cannot be told after one release', async () => {
    const { series, revisions } = await shown();
    expect(revisions).toEqual({ kind: 'too-few', revisions: 0 });
    expect(series[0]).not.toHaveProperty('revised');
  });

  it('is told once enough of them changed, at figures that may still do so', async () => {
    // One stays as it was: that is no revision.
    await deliverAll((index) => (index === 0 ? 400 : 440));
    await released('2023Q4', 1);
    const { series, revisions } = await shown();
    expect(revisions).toMatchObject({ kind: 'band', revisions: 8 });
    expect(series[0]?.revised?.lower).toBeCloseTo(0.44, 9);
    expect(series[0]?.revised?.upper).toBeCloseTo(0.44, 9);
  });

  it('is not told of figures that are final', async () => {
    await released('2024Q1', 2);
    const { series, revisions } = await shown();
    expect(revisions).toBeUndefined();
    expect(series[0]).not.toHaveProperty('revised');
  });

  it('forgets what was withdrawn', async () => {
    await released('2023Q4', 3);
    expect((await shown()).revisions).toMatchObject({ kind: 'band' });
    await workshop.get(WithdrawRelease).withdraw(owner, first, REVISED);
    await workshop.get(BakePages).bakeAnew();
    expect((await shown()).revisions).toEqual({ kind: 'too-few', revisions: 0 });
  });
});
