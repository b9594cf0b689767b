import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mismatchOf, readStamp, templateStamp, type TemplateStamp } from './template-stamp.ts';

const STAMP: TemplateStamp = {
  benchmark: 'statushouders-voorbeeld',
  quarter: '2026Q1',
  municipality: 'GM0193',
  version: '1.0.0-0123456789ab',
};

describe('the stamp of a template', () => {
  it('is one text', () => {
    expect(templateStamp(STAMP)).toBe('statushouders-voorbeeld/2026Q1/GM0193/1.0.0-0123456789ab');
  });

  it('is read back as it was written', () => {
    const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const stamps = fc.record({
      benchmark: word,
      quarter: fc.constantFrom('2026Q1', '2025Q4'),
      municipality: fc.constantFrom('GM0193', 'GM1992'),
      version: fc.stringMatching(/^[a-z0-9./-]{1,20}$/),
    });
    fc.assert(
      fc.property(stamps, (stamp) => {
        expect(readStamp(templateStamp(stamp as TemplateStamp))).toEqual(stamp);
      }),
    );
  });

  it.each(['', 'x', '///', 'a/2026Q5/GM0193/1', 'a/2026Q1/0193/1', 'a/2026Q1/GM0193', '/2026Q1/GM0193/1'])(
    'is none: "%s"',
    (text) => {
      expect(readStamp(text)).toBeUndefined();
    },
  );

  it('is none when it is longer than any that is made', () => {
    expect(readStamp(templateStamp({ ...STAMP, version: '1'.repeat(200) }))).toBeUndefined();
  });

  it('tells other figures from another version', () => {
    expect(mismatchOf(STAMP, STAMP)).toBeUndefined();
    expect(mismatchOf(STAMP, { ...STAMP, version: undefined })).toBeUndefined();
    expect(mismatchOf(STAMP, { ...STAMP, version: '2' })).toBe('other-version');
    expect(mismatchOf(STAMP, { ...STAMP, quarter: '2026Q2', version: '2' })).toBe('other-round');
    expect(mismatchOf(STAMP, { ...STAMP, benchmark: 'x' })).toBe('other-round');
    expect(mismatchOf(STAMP, { ...STAMP, municipality: 'GM0392' })).toBe('other-round');
  });
});
