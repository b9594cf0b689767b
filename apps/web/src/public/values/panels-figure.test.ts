import { describe, expect, it } from 'vitest';
import { anIndicatorPage } from '../examples/example-pages.ts';
import { BY_SEX, TOTALS } from '../examples/example-totals.ts';
import { renderPage } from '../render.tsx';

const html = renderPage(anIndicatorPage(undefined, { totals: TOTALS, breakdowns: [BY_SEX] }), {
  language: 'nl',
  path: '/indicatoren/uitstroom-naar-werk',
  assets: { styles: [], scripts: [] },
});
const [panels = ''] = /<svg[^>]*chart-panels.*?<\/svg>/u.exec(html) ?? [];

describe('the panels of a breakdown', () => {
  it('have one for each row of the table beside them, shown or not', () => {
    const [, table = ''] = /data-marks="([^"]+)"/u.exec(panels) ?? [];
    const [rows = ''] = new RegExp(`<caption id="${table}".*?</table>`, 'u').exec(html) ?? [];
    const marksIn = (part: string) => [...part.matchAll(/data-mark="([^"]+)"/gu)].map(([, code]) => code);
    expect(marksIn(panels)).toEqual(BY_SEX.categories.map(({ code }) => code));
    expect(marksIn(rows)).toEqual(marksIn(panels));
  });

  it('tell a category that is not shown in words', () => {
    expect(BY_SEX.categories.some(({ value }) => value.kind === 'withheld')).toBe(true);
    expect(panels).toContain('. niet getoond');
  });
});
