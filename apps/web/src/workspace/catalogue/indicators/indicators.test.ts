import { describe, expect, it } from 'vitest';
import type { IndicatorImpact, IndicatorSettingsReply } from '@ijkpunt/contract';
import { impactInWords } from './impact-in-words.ts';
import { judged, valuesOf } from './indicator-values.ts';
import { longestSentence } from './long-sentences.ts';
import { wordChanges } from './word-changes.ts';

const settings: IndicatorSettingsReply = {
  label: { nl: 'Mensen met een plan', en: 'People with a plan' },
  explanation: { nl: 'Hoeveel mensen hebben een plan?', en: 'How many people have a plan?' },
  caution: { nl: 'Dit zegt niets over het plan.', en: 'This says nothing about the plan.' },
  searchWords: ['PIP'],
  direction: 'higher',
  profileQuestions: ['counting'],
  shown: true,
};

describe('a text beside the one before', () => {
  const marked = (before: string, after: string): string =>
    wordChanges(before, after)
      .map(({ kind, text }) => ({ same: text, old: `[-${text}-]`, new: `[+${text}+]` })[kind])
      .join(' ');

  it('is marked where words were put in, taken out or replaced', () => {
    expect(marked('Dit zegt niets over het plan.', 'Dit zegt weinig over het plan.')).toBe(
      'Dit zegt [-niets-] [+weinig+] over het plan.',
    );
    expect(marked('een twee', 'een half twee drie')).toBe('een [+half+] twee [+drie+]');
    expect(marked('een twee drie', 'twee')).toBe('[-een-] twee [-drie-]');
  });

  it('is whole when nothing is left, nothing was there, or nothing changed', () => {
    expect(marked('oud woord', 'nieuwe tekst')).toBe('[-oud woord-] [+nieuwe tekst+]');
    expect(marked('', 'nieuw')).toBe('[+nieuw+]');
    expect(marked('hetzelfde  gebleven', 'hetzelfde gebleven')).toBe('hetzelfde gebleven');
    expect(wordChanges('', '')).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is as long as its words, and the longest of a text counts', () => {
    expect(longestSentence('Een. Twee drie? Vier vijf zes!')).toBe(3);
    expect(longestSentence('Ongeveer 1.000 mensen telden mee.')).toBe(5);
    expect(longestSentence('')).toBe(0);
  });
});

describe('a filled-in form', () => {
  it('gives the settings, with a search word per line, each once', () => {
    const values = { ...valuesOf(settings, 'Zo is het afgesproken.'), searchWords: 'PIP\n\nplan, PIP' };
    expect(judged(values, 'nl')).toEqual({
      settings: { ...settings, searchWords: ['PIP', 'plan'] },
      errors: [],
    });
  });

  it('names every field that is too short or too long, and how long it may be', () => {
    const values = {
      ...valuesOf({ ...settings, label: { nl: 'x', en: 'x'.repeat(81) } }, 'kort'),
      searchWords: 'x',
    };
    const { settings: none, errors } = judged(values, 'nl');
    expect(none).toBeUndefined();
    expect(errors.map(({ field }) => field)).toEqual(['label-nl', 'label-en', 'searchWords', 'reason']);
    expect(errors[0]?.message).toBe('Naam in het Nederlands: schrijf 3 tot 80 tekens.');
    expect(errors.at(-1)?.message).toContain('10 tot 500 tekens');
  });
});

describe('what a draft changes, in words', () => {
  const nothing: IndicatorImpact = {
    comparisons: 16,
    quarters: 2,
    grades: [],
    pages: { nl: 0, en: 0 },
    answers: [],
    verdicts: { quarter: '2025Q2', turned: 0, gained: 0, lost: 0 },
  };
  const question = { code: 'counting', question: { nl: 'Telt u personen?', en: 'Do you count people?' } };
  const speaking = {
    language: 'nl' as const,
    questions: [{ ...question, answers: [], standard: 'persons' }],
  };

  it('says what stays too', () => {
    expect(impactInWords(nothing, speaking)).toEqual([
      'Geen enkele vergelijking krijgt een ander oordeel over de vergelijkbaarheid.',
      'Geen enkele gemeente krijgt in het 2e kwartaal 2025 een ander oordeel.',
      'Geen openbare pagina verandert.',
    ]);
  });

  it('says that nothing could be counted of pages that are not there', () => {
    expect(impactInWords({ ...nothing, pages: undefined }, speaking).at(-1)).toContain('niet gepubliceerd');
  });

  it('counts comparisons, answers, verdicts and pages, one as one', () => {
    const impact: IndicatorImpact = {
      ...nothing,
      grades: [{ from: 'A', to: 'C', comparisons: 1200, published: 1100 }],
      answers: [{ question: 'counting', change: 'added', deliveries: 14, of: 16, municipalities: 7 }],
      verdicts: { quarter: '2025Q2', turned: 1, gained: 0, lost: 3 },
      pages: { nl: 9, en: 1 },
    };
    expect(impactInWords(impact, speaking)).toEqual([
      '1.200 vergelijkingen gaan van “vergelijkbaar” naar “niet vergelijkbaar”. Gepubliceerd daarvan: 1.100.',
      '14 van de 16 goedgekeurde leveringen beantwoorden de vraag “Telt u personen?”. Zij komen van 7 gemeenten. Wie geen antwoord gaf, wordt voor deze indicator niet meer vergeleken.',
      'Bij 1 gemeente keert het oordeel om in het 2e kwartaal 2025: gunstig wordt ongunstig, of andersom.',
      '3 gemeenten hebben in het 2e kwartaal 2025 geen oordeel meer.',
      '9 openbare pagina’s zeggen iets anders bij de eerstvolgende publicatie, in het Nederlands.',
      '1 openbare pagina zegt iets anders bij de eerstvolgende publicatie, in het Engels.',
    ]);
    expect(impactInWords(impact, { ...speaking, language: 'en' })[0]).toContain('1,200 comparisons go from');
  });
});
