import { readdirSync, readFileSync } from 'node:fs';
import { isIsoDate, isMunicipalityCode, isQuarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('./raadsnota/', import.meta.url);

interface Listed {
  readonly file: string;
  readonly municipality: string;
  readonly quarter: string;
}

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const { deliveries } = JSON.parse(read('index.json')) as { deliveries: readonly Listed[] };
const rowsOf = (file: string): readonly (readonly string[])[] =>
  read(file)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));

describe('the deliveries made from public figures', () => {
  it('are all in the list, and the list names no others', () => {
    const found = [
      ...readdirSync(FOLDER),
      ...readdirSync(new URL('huisvesting/', FOLDER)).map((name) => `huisvesting/${name}`),
    ];
    expect(deliveries.map(({ file }) => file).toSorted()).toEqual(
      found.filter((name) => name.endsWith('.csv')).toSorted(),
    );
  });

  it.each(deliveries)('$file has whole rows of one municipality', ({ file, municipality, quarter }) => {
    expect(isMunicipalityCode(municipality) && isQuarter(quarter)).toBe(true);
    for (const row of rowsOf(file)) {
      const [code, , , , value = '', , start = '', end = '', , reason = ''] = row;
      expect([row.length, code]).toEqual([11, municipality]);
      expect((value === '') !== (reason === '')).toBe(true);
      expect([start, end].every((day) => day === '' || isIsoDate(day))).toBe(true);
    }
  });

  it.each(deliveries.filter(({ file }) => file.startsWith('huisvesting/')))(
    '$file names its source',
    ({ file }) => {
      expect(rowsOf(file).every((row) => row[10]?.startsWith('Bron: https://'))).toBe(true);
      expect(rowsOf(file).map((row) => row[1])).toEqual(['A10N', 'A10T']);
    },
  );
});
