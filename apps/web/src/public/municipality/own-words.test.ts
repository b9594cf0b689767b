import type { PageExplanation } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aMunicipalityPage } from '../examples/example-pages.ts';
import { renderPage } from '../render.tsx';

const MEASURE = { nl: 'Statushouders met bijstand', en: 'Status holders on assistance' };
const said = (changes: Partial<PageExplanation> = {}): PageExplanation => ({
  quarter: '2026Q2',
  measure: MEASURE,
  text: 'Wij tellen sinds dit kwartaal anders.',
  ...changes,
});

const page = (explanations: readonly PageExplanation[], language: Language = 'nl'): string =>
  renderPage(aMunicipalityPage(undefined, { explanations }), {
    language,
    path: '/gemeenten/zwolle',
    assets: { styles: [], scripts: [] },
  });

describe('the words of a municipality', () => {
  it('stand under their own head, with the quarter and the measure, as what the municipality wrote itself', () => {
    const html = page([said()]);
    expect(html).toContain('Toelichting van de gemeente</h3>');
    expect(html).toContain('Dit schreef Zwolle zelf bij de eigen cijfers.');
    expect(html).toContain('2e kwartaal 2026: Statushouders met bijstand</h4>');
    expect(html).toMatch(/<blockquote[^>]*><p>Wij tellen sinds dit kwartaal anders\.<\/p><\/blockquote>/u);
  });

  it('stand in an English page in the language they were written in, and are said to', () => {
    const html = page([said()], 'en');
    expect(html).toContain('Explanation by the municipality</h3>');
    expect(html).toContain('Status holders on assistance</h4>');
    expect(html).toMatch(/<blockquote[^>]* lang="nl">/u);
  });

  it('about no measure in particular are about the delivery', () => {
    expect(page([said({ measure: undefined })])).toContain('De hele levering</h4>');
    expect(page([said({ measure: undefined })], 'en')).toContain('The delivery as a whole</h4>');
  });

  it('have no head where nothing was said', () => {
    expect(page([])).not.toContain('Toelichting van de gemeente');
    expect(page([], 'en')).not.toContain('Explanation by the municipality');
  });

  it('stay words, whatever is in them', () => {
    const html = page([said({ text: `<script>alert('x')</script>\n<img src=x onerror=alert(1)> & "meer"` })]);
    expect(html).not.toMatch(/<script>|<img/u);
    expect(html).toContain('<p>&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;</p>');
    expect(html).toContain('<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;meer&quot;</p>');
  });
});
