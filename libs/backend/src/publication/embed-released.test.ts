import { describe, expect, it, vi } from 'vitest';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { EmbedReleased } from './embed-released.ts';
import type { FiguresIndex } from './figures-index.ts';

const [benchmark] = shippedBenchmarks();
const index = {
  release: { benchmark, number: 1, releasedAt: '2026-07-01T10:00:00.000Z', hash: 'x', references: [] },
  slices: new Map(),
  participants: new Set(['GM0193']),
  explanations: new Map(),
} as unknown as FiguresIndex;
const zwolle = {
  code: 'GM0193',
  name: 'Zwolle',
  slug: 'zwolle',
  province: 'Overijssel',
  endedOn: undefined,
  inhabitants: undefined,
};

describe('a municipality in short', () => {
  it('is made once for an edition, and anew when something else came out', async () => {
    const figures = vi.fn(() => Promise.resolve({ places: new Map([['GM0193', zwolle]]), indexes: [index] }));
    let edition = 1;
    const files = { at: () => Promise.resolve(undefined), newestEdition: () => Promise.resolve(edition) };
    const released = new EmbedReleased({ figures }, files);
    const first = await released.municipality('zwolle', { benchmark: undefined });
    expect(first).toMatchObject({ kind: 'municipality', municipality: { name: 'Zwolle' } });
    expect(await released.municipality('zwolle', { benchmark: undefined })).toEqual(first);
    expect(await released.municipality('zwolle', { benchmark: benchmark!.slug })).toEqual(first);
    expect(figures).toHaveBeenCalledTimes(1);
    edition = 2;
    await released.municipality('zwolle', { benchmark: undefined });
    expect(figures).toHaveBeenCalledTimes(2);
  });

  it('is looked for anew while it is not there', async () => {
    const figures = vi.fn(() => Promise.resolve({ places: new Map(), indexes: [] }));
    const files = { at: () => Promise.resolve(undefined), newestEdition: () => Promise.resolve(1) };
    const released = new EmbedReleased({ figures }, files);
    for (const times of [1, 2]) {
      expect(await released.municipality('x', { benchmark: undefined })).toEqual({
        kind: 'not-found',
        what: 'municipality',
      });
      expect(figures).toHaveBeenCalledTimes(times);
    }
  });
});
