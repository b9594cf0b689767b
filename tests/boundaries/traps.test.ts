import { renderPage } from '@ijkpunt/web/render';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { judgedRelations } from './traps/agreement.ts';
import { PAGE, trapsPage } from './traps/page.ts';
import { pageSideBySide, sideBySide } from './traps/side-by-side.ts';
import { COUNCIL_NOTES, EXAMPLES, textOf } from './traps/sources.ts';
import { TRAP_LINES } from './traps/trap-rows.ts';

const page = await trapsPage();

describe('the page of traps', () => {
  it('tells what the software says today; -u writes it anew', async () => {
    await expect(page).toMatchFileSnapshot(`${ROOT}${PAGE}`);
  });

  it('holds every relation of the council notes, in the order of the careful reader', () => {
    expect(judgedRelations().map(({ id }) => id)).toEqual([...COUNCIL_NOTES.verdicts.keys()]);
  });

  it('gives a reason wherever software and careful reader do not simply agree', () => {
    const unexplained = judgedRelations().filter(
      ({ agreement, because }) => agreement !== 'agree' && because === '',
    );
    expect(unexplained).toEqual([]);
  });

  it('holds ten lines of traps, and every example of a trap that the examples list for them', () => {
    expect(TRAP_LINES).toHaveLength(10);
    const [, listed = ''] = textOf(`${EXAMPLES}/README.md`).split('## Traps');
    const [ofTheTen = ''] = listed.split('| Last quarter sent in once more');
    const names = [...ofTheTen.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });

  it('quotes the public page, on which no chart is drawn and no share is given', () => {
    const { verdict, said } = sideBySide('B10');
    const assets = { styles: [], scripts: [] };
    const html = renderPage(pageSideBySide('B10'), { language: 'nl', path: '/vergelijken', assets });
    const [, refusal = ''] = html.split('<article');
    expect(verdict).toBe('refused');
    for (const { sentence } of said) expect(textIn(refusal)).toContain(sentence);
    expect(refusal).not.toMatch(/<svg|<table/);
    expect(textIn(refusal)).not.toMatch(/35(?:,\d)? ?%|4,8 ?%/);
  });
});

/** What stands between the tags. */
function textIn(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
