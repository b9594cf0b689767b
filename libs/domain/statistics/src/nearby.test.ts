import { describe, expect, it } from 'vitest';
import { inhabitantsWithin } from './nearby.ts';

const ZWOLLE = { inhabitants: 133_000, latitude: 52.51, longitude: 6.09 };
const HATTEM = { inhabitants: 12_600, latitude: 52.48, longitude: 6.06 };
const MAASTRICHT = { inhabitants: 125_000, latitude: 50.85, longitude: 5.69 };

describe('the inhabitants around a centre', () => {
  it('are those of the municipality itself and of those near by', () => {
    expect(inhabitantsWithin([ZWOLLE, HATTEM, MAASTRICHT], 25)).toEqual([145_600, 145_600, 125_000]);
    expect(inhabitantsWithin([ZWOLLE, HATTEM, MAASTRICHT], 1)).toEqual([133_000, 12_600, 125_000]);
    expect(inhabitantsWithin([ZWOLLE, MAASTRICHT], 300)).toEqual([258_000, 258_000]);
  });
});
