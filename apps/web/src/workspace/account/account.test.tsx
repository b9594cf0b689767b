import { describe, expect, it } from 'vitest';
import { aboutInWords } from './audit-page.tsx';
import { AUDIT_TEXTS } from './audit.texts.ts';

describe('a line of the audit log', () => {
  const id = '00000000-0000-4000-8000-000000000001';

  it.each([
    [{ delivery: id, benchmark: 'statushouders', quarter: '2024Q1', version: 2 }, 'statushouders, 2024Q1, 2'],
    [{ sessions: 3 }, '3 sessies'],
    [{ name: 'Nora', roles: 'reporter reader' }, 'Nora, aanleveraar en lezer'],
    [{ step: 'sign-on' }, 'eenmalig aanmelden'],
    [{ step: 'second-factor' }, 'tweede factor'],
    [{}, ''],
  ])('says in words what it is about, without ids: %j', (about, words) => {
    expect(aboutInWords(about, AUDIT_TEXTS.nl, 'nl')).toBe(words);
  });
});
