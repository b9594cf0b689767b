import type { PageReference } from '@ijkpunt/contract';
import { figure, missing, type Language } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aMunicipalityPage } from '../examples/example-pages.ts';
import { renderPage } from '../render.tsx';

const INHABITANTS: PageReference = {
  variable: 'inhabitants',
  title: { nl: 'Inwoners', en: 'Inhabitants' },
  unit: 'persons',
  source: 'CBS StatLine, tabel 70072NED',
  sourceUrl: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/70072NED/table',
  licence: 'CC BY 4.0',
  refersOn: '2024-01-01',
  boundariesOn: '2026-01-01',
  invented: false,
  cell: figure(133_141),
  areaChanged: false,
};

const html = (changes: Partial<PageReference> = {}, language: Language = 'nl'): string =>
  renderPage(
    { ...aMunicipalityPage(), references: [{ ...INHABITANTS, ...changes }] },
    { language, path: '/gemeenten/zwolle', assets: { styles: [], scripts: [] } },
  );

/** The section as one reads it. */
const read = (changes: Partial<PageReference> = {}, language: Language = 'nl'): string =>
  (html(changes, language).split('id="cijfers-van-anderen">')[1]?.split('</section>')[0] ?? '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('a figure of others', () => {
  it('stands with its day, its boundaries, its source and its licence', () => {
    const text = read();
    expect(text).toContain('Cijfers van anderen');
    expect(text).toContain('niet door Zwolle aangeleverd');
    expect(text).toContain('Inwoners 133.141 Peildatum 1 januari 2024; grenzen van 1 januari 2026.');
    expect(text).toContain('Bron: CBS StatLine, tabel 70072NED ; licentie: CC BY 4.0.');
    expect(html()).toContain(`<a href="${INHABITANTS.sourceUrl}">`);
  });

  it('stands in English on an English page', () => {
    const text = read({}, 'en');
    expect(text).toContain('Figures of others');
    expect(text).toContain('Inhabitants 133,141 Refers to 1 January 2024; boundaries of 1 January 2026.');
  });

  it.each([
    ['percent', 33.25, '33,25%'],
    ['per-thousand', 10.2, '10,2 per 1.000'],
    ['other', 1234.5, '1.234,5'],
    ['persons', 0, ' 0 '],
  ] as const)('in %s is %d, written as %s', (unit, value, written) => {
    expect(read({ unit, cell: figure(value) })).toContain(written);
  });

  it('that its source does not give has a reason and no number', () => {
    expect(read({ cell: missing('withheld') })).toContain('× door de bron niet vrijgegeven');
  });

  it('that is invented says so beside its name', () => {
    expect(read({ invented: true })).toContain('Inwoners Verzonnen cijfer');
    expect(read()).not.toContain('Verzonnen');
  });

  it('of an area that has grown since is said to be about the area of that day', () => {
    expect(read({ areaChanged: true })).toContain('Sindsdien kreeg Zwolle er gebied bij');
    expect(read()).not.toContain('Sindsdien');
  });

  it('stays words, whatever its source is called', () => {
    expect(html({ source: '<script>alert(1)</script>' })).not.toContain('<script>alert');
  });
});

describe('a municipality of which nobody else says anything', () => {
  it('has no head for it', () => {
    const page = renderPage(aMunicipalityPage(), {
      language: 'nl',
      path: '/gemeenten/zwolle',
      assets: { styles: [], scripts: [] },
    });
    expect(page).not.toContain('Cijfers van anderen');
  });
});
