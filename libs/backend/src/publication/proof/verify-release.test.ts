import { beforeEach, describe, expect, it } from 'vitest';
import type { Indicator, PublishedSlice, PublishedValue } from '@ijkpunt/model';
import { distributionOf, intervalOf, rankRangesOf } from '@ijkpunt/statistics';
import { canonicalJson } from './canonical-json.ts';
import { comparisonsDocument, type ComparisonsDocument } from './comparisons-document.ts';
import type { FiguresDocument } from './data-files.ts';
import { listedFile, manifestBytes, type Manifest } from './manifest.ts';
import { newKeyPair, signatureOf, type KeyPair } from './signing.ts';
import { verifyRelease, type Verified } from './verify-release.ts';

const KEY = newKeyPair();
const OTHER = newKeyPair();

const INDICATORS = (['share', 'rate', 'ratio', 'count'] as const).map(
  (method) =>
    ({
      code: method.toUpperCase(),
      method,
      direction: method === 'rate' ? 'lower' : 'higher',
    }) as unknown as Indicator,
);

function aValue({ method }: Indicator, at: number): PublishedValue {
  if (at === 6) return { kind: 'withheld' };
  const told = { kind: 'figure' as const, grade: 'A' as const, reasons: [] };
  const counts = { numerator: 7 + at * 3, denominator: 40 + at * 11 };
  if (method === 'count') return { ...told, value: counts.numerator, numerator: counts.numerator };
  const interval = intervalOf(method, counts);
  return { ...told, ...counts, ...interval, value: counts.numerator / counts.denominator };
}

/** A slice as disclosure control makes it. */
function aSlice(indicator: Indicator): PublishedSlice {
  const values = Array.from({ length: 8 }, (_, at) => aValue(indicator, at));
  const taking = values.flatMap((value) =>
    value.kind === 'figure' && indicator.method !== 'count' ? [value] : [],
  );
  const ranges = rankRangesOf(indicator, taking);
  const ranked = values.map((value, at) => {
    const rank = value.kind === 'figure' ? ranges[taking.indexOf(value)] : undefined;
    return { municipality: `GM000${at}`, value: rank === undefined ? value : { ...value, rank } };
  });
  return {
    indicator: indicator.code,
    quarter: '2024Q1',
    distribution: distributionOf(taking),
    values: ranked as PublishedSlice['values'],
  };
}

function aFiguresDocument(): FiguresDocument {
  return {
    format: 'ijkpunt-figures/1',
    release: 3,
    hash: 'f'.repeat(64),
    benchmark: { slug: 'proef', indicators: INDICATORS } as unknown as FiguresDocument['benchmark'],
    municipalities: [{ code: 'GM0001', name: 'Eén' }],
    slices: INDICATORS.map(aSlice),
    breakdowns: [],
    explanations: [],
    references: [],
  };
}

const RECEIPT = {
  deliveries: 'd'.repeat(64),
  methodVersion: '2',
  groupVersion: 'g',
  catalogueVersion: 'c',
  codeVersion: '0',
};

interface Making {
  readonly figures?: FiguresDocument;
  readonly comparisons?: ComparisonsDocument;
  readonly key?: KeyPair;
}

/** The files of a release, signed. */
function aRelease({ figures = aFiguresDocument(), comparisons, key = KEY }: Making = {}): Map<
  string,
  Buffer
> {
  const compared = comparisons ?? comparisonsDocument(figures, new Map([['2024Q1', RECEIPT]]));
  const files = new Map([
    ['figures.json', Buffer.from(canonicalJson(figures))],
    ['comparisons.json', Buffer.from(canonicalJson(compared))],
    ['figures.csv', Buffer.from('benchmark;release\r\n')],
  ]);
  const listed = [...files].map(([name, content]) => listedFile({ name, media: 'text/plain', content }));
  return signed(files, { ...HEAD, keyId: key.id, files: listed }, key);
}

const HEAD: Omit<Manifest, 'format' | 'files' | 'keyId'> = {
  benchmark: 'proef',
  release: 3,
  releasedAt: '2026-07-14T07:00:00.000Z',
  hash: 'f'.repeat(64),
  before: { number: 2, hash: 'e'.repeat(64) },
  catalogueVersion: '1',
  methodVersion: '2',
  codeVersion: '0.1.0',
};

function signed(
  files: Map<string, Buffer>,
  manifest: Omit<Manifest, 'format'>,
  key: KeyPair,
): Map<string, Buffer> {
  const bytes = manifestBytes(manifest);
  files.set('manifest.json', bytes);
  files.set('manifest.json.sig', Buffer.from(signatureOf(bytes, key.privateKey)));
  return files;
}

let files: Map<string, Buffer>;
beforeEach(() => {
  files = aRelease();
});

const verified = (receipt?: string): Promise<Verified> =>
  verifyRelease({ read: (name) => Promise.resolve(files.get(name)), keys: [OTHER, KEY], receipt });

const faults = async (): Promise<string[]> =>
  (await verified()).faults.map(({ what, about }) => `${what} ${about}`);

const differences = async (): Promise<(string | undefined)[]> =>
  (await verified()).compared.map(({ difference }) => difference);

/** Changes one thing in a document that came out. */
function changed<T>(document: T, change: (copy: T) => void): T {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

function firstFigure(figures: FiguresDocument): Record<string, number> {
  return figures.slices[0]?.values[0]?.value as unknown as Record<string, number>;
}

describe('a release that nobody touched', () => {
  it('is signed, whole, and comes to the same again, for every method', async () => {
    expect(await faults()).toEqual([]);
    expect(await differences()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is checked by one receipt too', async () => {
    const [, second] = (await verified()).compared;
    const { faults: none, compared } = await verified(second?.id);
    expect(none).toEqual([]);
    expect(compared).toEqual([second]);
    expect((await verified('0'.repeat(32))).faults).toEqual([
      { what: 'receipt-unknown', about: '0'.repeat(32) },
    ]);
  });
});

describe('somebody who has no key', () => {
  it.each(['figures.json', 'figures.csv', 'comparisons.json'])(
    'changes no byte of %s unseen',
    async (name) => {
      const content = Buffer.from(files.get(name) ?? '');
      const last = content.length - 2;
      content[last] = (content[last] ?? 0) ^ 1;
      files.set(name, content);
      expect(await faults()).toContain(`file-changed ${name}`);
    },
  );

  it.each(['figures.json', 'figures.csv', 'comparisons.json', 'manifest.json', 'manifest.json.sig'])(
    'leaves out no file: %s',
    async (name) => {
      files.delete(name);
      expect(await faults()).toContain(`file-missing ${name}`);
    },
  );

  it('changes no word of the manifest', async () => {
    const text = files.get('manifest.json')?.toString() ?? '';
    files.set('manifest.json', Buffer.from(text.replace('"release":3', '"release":4')));
    expect(await faults()).toEqual([`signature-wrong ${KEY.id}`]);
  });

  it('writes the manifest in no other form, though it would say the same', async () => {
    files.set(
      'manifest.json',
      Buffer.concat([files.get('manifest.json') ?? Buffer.alloc(0), Buffer.from('\n')]),
    );
    expect(await faults()).toEqual(['file-unreadable manifest.json']);
  });

  it('signs with no key of their own: the key is unknown, and under a known name the signature is wrong', async () => {
    const stranger = newKeyPair();
    files = aRelease({ key: stranger });
    expect(await faults()).toEqual([`key-unknown ${stranger.id}`]);
    files = aRelease({ key: { ...stranger, id: KEY.id } });
    expect(await faults()).toEqual([`signature-wrong ${KEY.id}`]);
  });

  it('puts no key of their own under the name of another', async () => {
    const stranger = newKeyPair();
    files = aRelease({ key: { ...stranger, id: KEY.id } });
    const keys = [{ id: KEY.id, publicKey: stranger.publicKey }];
    const { faults: found } = await verifyRelease({ read: (name) => Promise.resolve(files.get(name)), keys });
    expect(found).toEqual([{ what: 'signature-wrong', about: KEY.id }]);
  });

  it('sends no reader to a file elsewhere', async () => {
    const asked: string[] = [];
    const elsewhere = { name: '../../etc/passwd', media: 'text/plain', size: 1, sha256: '' };
    files = signed(files, { ...HEAD, keyId: KEY.id, files: [elsewhere] }, KEY);
    const read = (name: string): Promise<Buffer | undefined> => {
      asked.push(name);
      return Promise.resolve(files.get(name));
    };
    await verifyRelease({ read, keys: [KEY] });
    expect(asked).toEqual(['manifest.json', 'manifest.json.sig']);
  });
});

describe('somebody who has the key', () => {
  it('names every file that a release must have', async () => {
    const listed = [{ name: 'figures.json', media: '', size: 1, sha256: '' }];
    files = signed(files, { ...HEAD, keyId: KEY.id, files: listed }, KEY);
    expect(await faults()).toEqual(
      expect.arrayContaining(['file-not-listed comparisons.json', 'file-not-listed figures.csv']),
    );
  });

  it.each(['value', 'numerator', 'lower'])('changes no %s alone', async (field) => {
    const figures = aFiguresDocument();
    const comparisons = comparisonsDocument(figures, new Map());
    files = aRelease({
      comparisons,
      figures: changed(figures, (copy) => {
        firstFigure(copy)[field] = (firstFigure(copy)[field] ?? 0) * 1.001;
      }),
    });
    expect((await differences())[0]).toBe('other-values');
    expect(await faults()).toEqual([]);
  });

  it.each(['value', 'numerator', 'upper'])(
    'and changes a %s everywhere still contradicts the counts',
    async (field) => {
      const figures = changed(aFiguresDocument(), (copy) => {
        firstFigure(copy)[field] = (firstFigure(copy)[field] ?? 0) * 1.001;
      });
      files = aRelease({ figures });
      expect(await differences()).toEqual(['other-outcome', undefined, undefined, undefined]);
    },
  );

  it('tells no other quartile, and no better place', async () => {
    const figures = aFiguresDocument();
    const told = comparisonsDocument(figures, new Map());
    const quartile = changed(figures, (copy) => {
      (copy.slices[1]?.distribution as { median: number }).median += 0.001;
    });
    files = aRelease({ figures: quartile, comparisons: told });
    expect((await differences())[1]).toBe('files-disagree');
    const place = changed(figures, (copy) => {
      (copy.slices[0]?.values[0]?.value as unknown as { rank: { best: number } }).rank.best += 1;
    });
    files = aRelease({ figures: place });
    expect((await differences())[0]).toBe('other-outcome');
  });

  it('leaves out no comparison, invents none, and tells none twice', async () => {
    const figures = aFiguresDocument();
    const told = comparisonsDocument(figures, new Map());
    const [first, ...others] = told.comparisons;
    files = aRelease({ figures, comparisons: { ...told, comparisons: others } });
    expect((await differences())[0]).toBe('no-comparison');
    files = aRelease({ figures: { ...figures, slices: figures.slices.slice(1) }, comparisons: told });
    expect(await differences()).toEqual([undefined, undefined, undefined, 'no-figures']);
    files = aRelease({ figures, comparisons: { ...told, comparisons: [...told.comparisons, first!] } });
    expect((await differences()).at(-1)).toBe('no-figures');
  });

  it('changes nothing in a receipt that keeps its name', async () => {
    const figures = aFiguresDocument();
    const told = comparisonsDocument(figures, new Map([['2024Q1', RECEIPT]]));
    files = aRelease({
      figures,
      comparisons: changed(told, (copy) => {
        (copy.comparisons[2]?.versions as { methodVersion: string }).methodVersion = '1';
      }),
    });
    expect(await differences()).toEqual([undefined, undefined, 'other-receipt', undefined]);
  });

  it('makes nobody fall over with a file that is no such file', async () => {
    for (const nonsense of [{}, { slices: 3 }, { ...aFiguresDocument(), slices: [null] }]) {
      files = aRelease({
        figures: aFiguresDocument(),
        comparisons: nonsense as unknown as ComparisonsDocument,
      });
      expect(await faults()).toEqual(['file-unreadable figures.json, comparisons.json']);
    }
  });
});
