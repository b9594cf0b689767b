import { describe, expect, it } from 'vitest';
import { inTime, withEmptyRows, type NumberedRow } from './numbered-rows.ts';

async function* pieces(
  count: number,
  work: () => void = () => undefined,
): AsyncGenerator<readonly NumberedRow[]> {
  for (let line = 1; line <= count; line += 1) {
    work();
    yield await Promise.resolve([{ line, cells: [line] }]);
  }
}

describe('reading', () => {
  it('that takes longer than nine seconds in all is refused', async () => {
    let now = 0;
    const reading = inTime(
      pieces(10, () => (now += 2500)),
      () => now,
    );
    const lines: number[] = [];
    const read = async (): Promise<void> => {
      for await (const piece of reading) lines.push(...piece.map(({ line }) => line));
    };
    await expect(read()).rejects.toMatchObject({ code: 'file-too-slow', about: { seconds: 9 } });
    expect(lines).toEqual([1, 2, 3]);
  });

  it('does not pay for the time of whoever takes in the rows', async () => {
    let now = 0;
    let read = 0;
    for await (const piece of inTime(pieces(10), () => now)) {
      read += piece.length;
      now += 60_000;
    }
    expect(read).toBe(10);
  });

  it('gives an empty row for each that was left empty', async () => {
    async function* sparse(): AsyncGenerator<readonly NumberedRow[]> {
      yield await Promise.resolve([{ line: 2, cells: ['a'] }]);
      yield [{ line: 5, cells: ['b'] }];
    }
    const rows: unknown[] = [];
    for await (const row of withEmptyRows(sparse())) rows.push(row);
    expect(rows).toEqual([[], ['a'], [], [], ['b']]);
  });
});
