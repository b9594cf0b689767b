import { LANGUAGES } from '@ijkpunt/model';
import { PERSONAL_DATA } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../render.tsx';

const textIn = (html: string): string => html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

describe.each(LANGUAGES)('the page about privacy in %s', (language) => {
  const assets = { styles: [], scripts: [] };
  const html = textIn(renderPage({ kind: 'privacy' }, { language, path: '/privacy', assets }));

  it.each(PERSONAL_DATA.map((one) => [one.key, one] as const))(
    'says without any script what the register says of %s',
    (_key, { what, why, howLong, whoSees }) => {
      expect(html).toContain(`<h2>${what[language]}</h2>`);
      for (const words of [why, howLong, whoSees]) expect(html).toContain(words[language]);
    },
  );

  it('is reached from the foot of every page', () => {
    const where = { language, path: '/toegankelijkheid', assets };
    const other = renderPage({ kind: 'accessibility' }, where);
    expect(other).toContain(`href="${language === 'nl' ? '' : '/en'}/privacy"`);
  });
});
