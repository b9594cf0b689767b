import { REFUSAL_CODES } from '@ijkpunt/contract';
import { LANGUAGES } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { neededBy } from '../workspace/words/fill.ts';
import type { ProblemCode } from './problem.ts';
import { sentenceOfProblem, sentenceOfRefusal } from './problems.ts';
import { PROBLEM_TEXTS } from './problems.texts.ts';

const CODES: readonly ProblemCode[] = [...REFUSAL_CODES, 'fault', 'unreachable'];
const CASES = CODES.flatMap((code) => LANGUAGES.map((language) => ({ code, language })));

describe('the sentence of a refusal', () => {
  it.each(CASES)('stands on its own when nothing more is known: $code in $language', ({ code, language }) => {
    const sentence = sentenceOfProblem({ code, about: {} }, language);
    expect(neededBy(PROBLEM_TEXTS[code][language])).toEqual([]);
    expect(sentence).not.toMatch(/[[\]{}?]|undefined/);
    expect(sentence).not.toMatch(/ [.,:](\s|$)| {2}/);
  });

  it.each(CODES)('is another one in English: %s', (code) => {
    expect(PROBLEM_TEXTS[code].en).not.toBe(PROBLEM_TEXTS[code].nl);
  });

  it('names the file, its size and the limit', () => {
    const about = { fileName: 'groot.xlsx', size: 200_000_000, limit: 50 };
    const sentence = sentenceOfProblem({ code: 'file-too-large', about }, 'nl');
    expect(sentence).toContain('groot.xlsx (200 MB) is te groot: ten hoogste 50 MB');
  });

  it('names personal data by its kind and place, and never by what stood there', () => {
    const about = { kinds: 'bsn, row-per-person', cells: 'B12, C4', found: 2 };
    const sentence = sentenceOfProblem({ code: 'personal-data', about }, 'nl');
    expect(sentence).toContain('een burgerservicenummer, een rij per persoon');
    expect(sentence).toContain('Kijk hier: B12, C4 (aantal plaatsen: 2).');
    expect(sentenceOfProblem({ code: 'personal-data', about: { kinds: 'email' } }, 'en')).toBe(
      'This seems to hold personal data: an e-mail address. Nothing was kept. Remove them and try again.',
    );
  });

  it('says quarters and days as people do', () => {
    const about = { quarter: '2026Q4', opensOn: '2027-01-01' };
    const sentence = sentenceOfProblem({ code: 'round-not-open', about }, 'nl');
    expect(sentence).toContain('4e kwartaal 2026 is niet open: zij opent op 1 januari 2027');
  });
});

describe('a file that was refused while it was read', () => {
  const file = { fileName: 'cijfers.xlsx', size: 12 };

  it('is named', () => {
    const upload = { ...file, refusal: { code: 'file-damaged', about: { detail: 'zip' } } };
    expect(sentenceOfRefusal(upload, 'nl')).toContain('cijfers.xlsx is beschadigd');
  });

  it('gets a sentence even for a code that is not known', () => {
    const upload = { ...file, refusal: { code: 'eaten-by-the-dog', about: {} } };
    expect(sentenceOfRefusal(upload, 'en')).toContain('cijfers.xlsx is damaged');
  });
});
