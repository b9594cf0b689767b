import { describe, expect, it } from 'vitest';
import { safeFileName } from './download.ts';

describe('the name of a download', () => {
  it.each([
    ['uitvraag-statushouders-2026Q2.csv', 'uitvraag-statushouders-2026Q2.csv'],
    ['Súdwest-Fryslân.xlsx', 'Sudwest-Fryslan.xlsx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a"\r\nset-cookie: b', 'a-set-cookie-b'],
    ['…', 'ijkpunt'],
  ])('is safe in a header and on a disk: %s', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });
});
