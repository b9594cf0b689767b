import type { AskedMunicipality, ReleaseInFullReply, ReleaseReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { answerOf, askedWith } from './asked.ts';
import { DISCLOSURE_TEXTS } from './disclosure.texts.ts';
import { ReleaseInFull } from './release-page.tsx';
import { hiddenByIndicator, reportIn, type HiddenFigure } from './report-shape.ts';
import { searched } from '../words/searched.ts';
import { tellingCellInWords } from './telling-cell.ts';

const said = { savedBy: 'Ans', savedAt: '2026-07-03T10:00:00Z' };
const zwolle: AskedMunicipality = {
  municipality: 'GM0193',
  name: 'Zwolle',
  slug: 'zwolle',
  reply: {
    text: 'Wij tellen <anders>.',
    choices: [{ indicator: 'C04', choice: 'withhold', reason: 'Wij twijfelen.' }],
    ...said,
  },
};
const haarlem: AskedMunicipality = {
  municipality: 'GM0392',
  name: 'Haarlem',
  slug: 'haarlem',
  reply: { choices: [{ indicator: 'C04', choice: 'consent' }], ...said },
};
const sudwest: AskedMunicipality = {
  municipality: 'GM1900',
  name: 'Súdwest-Fryslân',
  slug: 'sudwest-fryslan',
};
const asked = [haarlem, sudwest, zwolle];

const hidden: readonly HiddenFigure[] = [
  { indicator: 'B10', quarter: '2024Q1', municipality: 'GM1900', why: 'small-count' },
  { indicator: 'C04', quarter: '2024Q1', municipality: 'GM0193', why: 'withheld-by-municipality' },
  { indicator: 'C04', quarter: '2024Q1', municipality: 'GM0392', why: 'protects-another' },
];
const report = {
  cells: 9000,
  sensitive: 1234,
  figures: { shown: 800, withheld: 3 },
  totals: { shown: 30, withheld: 1 },
  breakdowns: { shown: 0, withheld: 0 },
  hidden,
  attack: { tried: 4321, proven: 1190, parts: 12 },
  leaks: [],
  milliseconds: { protect: 61_000, attack: 2500 },
};

function aRelease(given: Partial<ReleaseReply> = {}): ReleaseReply {
  const requested = { requestedBy: 'Coos', requestedAt: '2026-07-02T10:00:00Z' };
  const pages = { doing: 'bake', pagesBaked: 7, pagesKept: 0, pagesTotal: 7 } as const;
  const counts = { ...pages, shown: 0, withheld: 0 };
  return { id: 'r', number: 3, state: 'reviewed', mode: 'in-steps', ...requested, ...counts, ...given };
}

function inFull(given: Partial<ReleaseInFullReply> = {}): ReleaseInFullReply {
  return {
    benchmark: { slug: 'b', title: { nl: 'Statushouders', en: 'Status holders' }, invented: true },
    release: aRelease(),
    indicators: [
      { code: 'B10', slug: 'uitstroom', label: { nl: 'Uitstroom', en: 'Outflow' } },
      { code: 'C04', slug: 'bereik', label: { nl: 'Bereik', en: 'Reach' } },
    ],
    asked,
    report,
    approvals: [],
    approvalsAsked: 1,
    steps: ['approve', 'abandon'],
    ...given,
  };
}

function drawn(full: ReleaseInFullReply, mayManage = true): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ReleaseInFull full={full} mayManage={mayManage} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('the page of a release', () => {
  it('offers the steps that can be taken now, and no others', () => {
    const html = drawn(inFull());
    expect(html).toContain('Goedkeuren');
    expect(html).toContain('Laten vervallen');
    expect(html).not.toContain('Openstellen voor reactie');
    expect(html).not.toContain('Publicatie intrekken');
    expect(html).toMatch(/aria-current="step">Beoordelen/u);
  });

  it('offers nothing to who may only read along', () => {
    const html = drawn(inFull(), false);
    expect(html).toContain('Uw rol mag meelezen.');
    expect(html).not.toContain('<button');
  });

  it('offers a withdrawal of what is out, once', () => {
    const released = aRelease({ state: 'released', releasedAt: '2026-07-04T10:00:00Z' });
    expect(drawn(inFull({ release: released, steps: [] }))).toContain('Publicatie intrekken');
    const withdrawn = { at: '2026-07-05T10:00:00Z', by: 'Coos', reason: 'Verkeerd kwartaal.' };
    const html = drawn(inFull({ release: { ...released, withdrawn }, steps: [] }));
    expect(html).toContain('Verkeerd kwartaal.');
    expect(html).not.toContain('Publicatie intrekken');
  });

  it('tells what each municipality said, as text, with its page in the draft', () => {
    const html = drawn(inFull());
    expect(html).toContain('Wij tellen &lt;anders&gt;.');
    expect(html).toContain('Houdt in: Bereik. Reden: Wij twijfelen.');
    expect(html).toContain('/api/v1/releases/r/page?path=%2Fgemeenten%2Fzwolle');
    expect(html).toContain('Iets inhouden: 1. Alleen gereageerd: 1. Nog geen reactie: 1.');
  });

  it('tells what is hidden and why, how often was attacked and how long that took', () => {
    const html = drawn(inFull());
    expect(html).toContain('1.234 aantallen mag niemand te weten komen.');
    expect(html).toContain('Bij 1.190 verborgen aantallen is nagerekend');
    expect(html).toContain('de andere 44 zijn op elke manier gezocht');
    expect(html).toContain('Beschermen duurde 61 seconden, aanvallen 2,5 seconden.');
    expect(html).toContain('Gemeente houdt het in');
  });

  it('names the cells of a refused release, and who could tell them', () => {
    const release = aRelease({ state: 'refused' });
    const refusal = ['B05@GM0193/2024Q1 (GM0392)'];
    const html = drawn(inFull({ release, refusal, report: undefined, steps: ['retry'] }));
    expect(html).toContain('B05, Zwolle, 1e kwartaal 2024');
    expect(html).toContain('Haarlem zelf, met de eigen cijfers');
    expect(html).toContain('Opnieuw maken');
  });

  it('says so when a report has a shape that it cannot read', () => {
    expect(drawn(inFull({ report: { other: 1 } }))).toContain(DISCLOSURE_TEXTS.nl.unreadable);
    expect(drawn(inFull({ report: undefined }))).toContain(DISCLOSURE_TEXTS.nl.none);
  });
});

describe('answers of municipalities', () => {
  it('are withheld, replied or silent, and can be filtered', () => {
    expect(asked.map(answerOf)).toEqual(['replied', 'silent', 'withheld']);
    expect(askedWith(asked, 'silent')).toEqual([sudwest]);
    expect(askedWith(asked, undefined)).toBe(asked);
  });
});

describe('hidden figures', () => {
  it('are counted per indicator, the most hidden first', () => {
    const [first, second] = hiddenByIndicator(reportIn(report)?.hidden ?? []);
    expect([first?.indicator, first?.all, first?.counts['protects-another']]).toEqual(['C04', 2, 1]);
    expect([second?.indicator, second?.all]).toEqual(['B10', 1]);
  });

  it('are found by every word, without capitals and accents', () => {
    const names = ['Súdwest-Fryslân 2024', 'Zwolle 2024'];
    expect(searched(names, 'SUDWEST 2024', (name) => [name])).toEqual(['Súdwest-Fryslân 2024']);
    expect(searched(names, '  ', (name) => [name])).toBe(names);
  });
});

describe('a cell that could be told', () => {
  const nameOf = (code: string) => ({ GM0193: 'Zwolle', B10: 'Uitstroom' })[code] ?? code;
  const naming = { texts: DISCLOSURE_TEXTS.nl, language: 'nl', nameOf } as const;

  it.each([
    ['B05@GM0193/2024Q1', 'B05, Zwolle, 1e kwartaal 2024', 'Iedereen'],
    ['B05[sex=men]@GM0193/2024Q1', 'B05, sex: men, Zwolle, 1e kwartaal 2024', 'Iedereen'],
    ['2 x mean B01@GM0193/2024Q1 (GM0193)', 'gemiddelde van B01, Zwolle', 'Zwolle zelf'],
    ['B01@GM0193/2024Q1 without B05@GM0193/2024Q1', 'wie wel telt bij (B01, Zwolle', 'Iedereen'],
    [
      'B05@GM0193/2024Q1 (before 2) (partnership p)',
      'uit een eerdere publicatie: B05',
      'samenwerkingsverband',
    ],
    ['B10/2024Q1/above@nation:nl', 'totaal van Uitstroom, heel Nederland', 'Iedereen'],
    ['something else', 'something else', 'Iedereen'],
  ])('%s is said in words', (told, cell, who) => {
    const inWords = tellingCellInWords(told, naming);
    expect(inWords.cell).toContain(cell);
    expect(inWords.who).toContain(who);
  });
});
