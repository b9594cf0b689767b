import { beforeAll, describe, expect, it } from 'vitest';
import { shifted, type Quarter } from '@ijkpunt/model';
import {
  aDatabase,
  aDeliveryFile,
  aRound,
  aScope,
  aWorkshop,
  secondPerson,
  type FileOptions,
} from '@ijkpunt/testing';
import type { Scope } from '../platform/index.ts';
import { ExportDelivery } from './export-delivery.ts';
import { ReadChanges } from './read-changes.ts';
import { ReadDeliveries } from './read-deliveries.ts';
import { ReadPreview } from './read-preview.ts';
import { SubmissionsService } from './submissions.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const changes = workshop.get(ReadChanges);
const preview = workshop.get(ReadPreview);
const exports = workshop.get(ExportDelivery);
const reads = workshop.get(ReadDeliveries);
const submissions = workshop.get(SubmissionsService);

let scope: Scope;
let stranger: Scope;
let quarterNumber = 0;
beforeAll(async () => {
  scope = await aScope(database);
  stranger = await aScope(database, { municipality: 'GM0392' });
});

/** Two rounds in a row, too far from those of other tests to share a history. */
async function freshRounds() {
  const first = shifted('1995Q1', quarterNumber);
  quarterNumber += 15;
  await aRound(database, { quarter: first });
  return [first, (await aRound(database, { quarter: shifted(first, 1) })).quarter as Quarter] as const;
}

const benchmark = 'statushouders-voorbeeld';
const sending = (quarter: string, file: FileOptions) => ({
  benchmark,
  quarter,
  content: aDeliveryFile(file),
});
const refused = (code: string) => expect.objectContaining({ code });

/** Hands in a file without approving it. */
async function handIn(quarter: string, file: FileOptions): Promise<string> {
  const { upload } = await workshop.prepare(scope, sending(quarter, file));
  return (await submissions.submit(scope, upload.id)).id;
}

/** The kinds of change by measure. */
async function kindsOf(id: string, against?: string) {
  const found = await changes.read(scope, id, against);
  return Object.fromEntries(
    found.changes.map(({ measure, category, kind }) => [`${measure}${category}`, kind]),
  );
}

describe('what changed', () => {
  it('is told against the accepted delivery of the quarter before, with the course of each cell', async () => {
    const [before, now] = await freshRounds();
    const earlier = await workshop.deliver(
      scope,
      sending(before, { figures: { B01: 500, B05: 40, C03: 8 } }),
    );
    const rows = [{ measure: 'B06', value: '', reason: 'not-yet-available' }];
    const id = await handIn(now, { figures: { B01: 500, B05: 44 }, rows });
    const found = await changes.read(scope, id);
    expect(found.against?.id).toBe(earlier);
    expect(await kindsOf(id)).toEqual({ B01: 'same', B05: 'changed', B06: 'new', C03: 'gone' });
    expect(found.changes.find(({ measure }) => measure === 'B05')).toMatchObject({
      before: { value: 40 },
      now: { value: 44 },
      periodDiffers: false,
      history: [{ quarter: before, value: 40 }],
    });
  });

  it('is nothing to compare with while the quarter before waits for approval', async () => {
    const [before, now] = await freshRounds();
    await handIn(before, { figures: { B01: 500 } });
    const id = await handIn(now, { figures: { B01: 510 } });
    const found = await changes.read(scope, id);
    expect(found.against).toBeUndefined();
    expect(found.changes).toMatchObject([{ measure: 'B01', kind: 'new', history: [] }]);
  });

  it('can be told against an earlier version of the same quarter', async () => {
    const [, now] = await freshRounds();
    const first = await handIn(now, { figures: { B01: 500, B05: 40 } });
    await submissions.sendBack(secondPerson(scope), first, 'B01 klopt niet.');
    const second = await handIn(now, { figures: { B01: 498, B05: 40 } });
    expect((await changes.read(scope, second, first)).against?.version).toBe(1);
    expect(await kindsOf(second, first)).toEqual({ B01: 'changed', B05: 'same' });
  });

  it('is not told to another organisation, nor against a delivery of another', async () => {
    const [, now] = await freshRounds();
    const own = await handIn(now, { figures: { B01: 500 } });
    const theirs = await workshop.deliver(
      stranger,
      sending(now, { municipality: 'GM0392', figures: { B01: 900 } }),
    );
    await expect(changes.read(stranger, own)).rejects.toEqual(refused('delivery-not-found'));
    await expect(changes.read(scope, own, theirs)).rejects.toEqual(refused('delivery-not-found'));
  });
});

describe('what the public would see', () => {
  it('leaves out small counts with all that is made of them, and shows the rest', async () => {
    const [before, now] = await freshRounds();
    await workshop.deliver(scope, sending(before, { figures: { B01: 520, B05: 30, B06: 12 } }));
    const id = await handIn(now, { figures: { B01: 500, B05: 40, B06: 9 } });
    const { values, benchmark: read } = await preview.read(scope, id);
    expect(read.threshold).toBe(10);
    const seen = new Map(values.map((value) => [value.indicator.code, value]));
    expect(seen.get('B05')).toMatchObject({ before: 30, shown: 'shown', outcome: { value: 40 } });
    expect(seen.get('B10')).toMatchObject({ shown: 'shown', outcome: { numerator: 40, denominator: 510 } });
    expect(seen.get('B06')).toMatchObject({ shown: 'withheld', withheld: 'small-count' });
    expect(seen.get('C04')).toMatchObject({ shown: 'missing', outcome: { why: 'not-delivered' } });
    await expect(preview.read(stranger, id)).rejects.toEqual(refused('delivery-not-found'));
  });
});

describe('an exported delivery', () => {
  const file = {
    figures: { B01: 1234, C03: '7,5' },
    rows: [
      { measure: 'B05', value: 40, note: 'Zie "notitie"; met accent: één.' },
      { measure: 'B06', value: '', reason: 'not-yet-available' },
      { measure: 'B01', dimension: 'sex', category: 'men', value: 700 },
      { measure: 'B01', dimension: 'sex', category: 'women', value: 534 },
    ],
  };

  it.each(['csv', 'xlsx'] as const)('as %s can be delivered again, with the same figures', async (format) => {
    const [, now] = await freshRounds();
    const first = await handIn(now, file);
    const exported = await exports.file(scope, first, format);
    expect(exported.fileName).toBe(`ijkpunt-${benchmark}-GM0193-${now}-v1.${format}`);
    const round = { benchmark, quarter: now, content: exported.content, fileName: exported.fileName };
    const { upload, findings } = await workshop.prepare(scope, round);
    expect(findings.filter(({ asks }) => asks === 'correction')).toEqual([]);
    const second = await submissions.submit(scope, upload.id);
    const [one, two] = [await reads.inFull(scope, first), await reads.inFull(scope, second.id)];
    expect(two.observations).toEqual(one.observations);
    expect(two.observations).toHaveLength(6);
  });

  it('stays exportable when a newer version took its place, for its own organisation only', async () => {
    const [, now] = await freshRounds();
    const first = await handIn(now, { figures: { B01: 500 } });
    await handIn(now, { figures: { B01: 600 } });
    const { content, fileName } = await exports.file(scope, first, 'csv');
    expect(fileName).toMatch(/-v1\.csv$/u);
    expect(content.toString('utf8')).toContain(';B01;;;500;persons;');
    await expect(exports.file(stranger, first, 'csv')).rejects.toEqual(refused('delivery-not-found'));
  });
});
