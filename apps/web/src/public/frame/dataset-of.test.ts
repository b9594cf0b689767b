import { describe, expect, it } from 'vitest';
import { anIndicatorPage } from '../examples/example-pages.ts';
import { renderPage } from '../render.tsx';
import { datasetOf } from './dataset-of.ts';

const FRAME = { language: 'nl', path: '/indicatoren/x', assets: { styles: [], scripts: [] } } as const;

describe('what search engines for data are told', () => {
  it('is told of a page with the figures of an indicator, and of no other', () => {
    expect(datasetOf({ kind: 'privacy' }, 'nl')).toBeUndefined();
    expect(datasetOf(anIndicatorPage(), 'nl')).toMatchObject({
      '@type': 'Dataset',
      url: '/indicatoren/uitstroom-naar-werk',
      temporalCoverage: '2026-01-01/2026-06-30',
    });
  });

  it('stands in the page as data that no text in it can end', () => {
    const page = anIndicatorPage();
    const [section] = page.sections;
    const label = { nl: '</script><script>alert(1)</script>', en: 'x' };
    const evil = section && { ...section, indicator: { ...section.indicator, label } };
    const html = renderPage({ ...page, sections: evil === undefined ? [] : [evil] }, FRAME);
    expect(html).not.toContain('<script>alert');
    const json = /<script type="application\/ld\+json">(.+?)<\/script>/u.exec(html)?.[1] ?? '';
    expect((JSON.parse(json) as { name: string }).name).toBe(label.nl);
  });
});
