import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf, type ProfileQuestion } from '@ijkpunt/model';
import { comparabilityOfTwo, type Basis } from './comparability-of-two.ts';

const no = { nl: '', en: '' };
const question = (code: string): ProfileQuestion => ({
  code,
  question: no,
  standard: 'a',
  answers: [
    { code: 'a', label: no, grade: 'A' },
    { code: 'b', label: no, grade: 'B' },
    { code: 'b2', label: no, grade: 'B' },
    { code: 'c', label: no, grade: 'C' },
  ],
});
const CONTEXT = { questions: [question('cohort'), question('counting')] };
const OUTFLOW = {
  numerator: ['left'],
  denominator: { measures: ['benefit'], taken: 'same-period' },
  profileQuestions: ['cohort', 'counting'],
} as const;
const ZWOLLE: Basis = {
  municipality: 'GM0193',
  profile: { cohort: 'a', counting: 'a' },
  unit: 'persons',
  period: periodOf('2025Q3'),
  boundaries: '2025-09-30',
};
const HAARLEM: Basis = { ...ZWOLLE, municipality: 'GM0392' };
const grade = (first: Basis, second: Basis) => comparabilityOfTwo(OUTFLOW, [first, second], CONTEXT).grade;
const answering = (basis: Basis, cohort: string): Basis => ({
  ...basis,
  profile: { ...basis.profile, cohort },
});

describe('two figures', () => {
  it('with one definition stand side by side without a word', () => {
    expect(comparabilityOfTwo(OUTFLOW, [ZWOLLE, HAARLEM], CONTEXT)).toEqual({ grade: 'A', reasons: [] });
  });

  it('with small differences stand side by side with their reasons', () => {
    const small = comparabilityOfTwo(OUTFLOW, [answering(ZWOLLE, 'b'), answering(HAARLEM, 'b2')], CONTEXT);
    expect(small.grade).toBe('B');
    expect(small.reasons.map(({ code, grade: each }) => [code, each])).toEqual([
      ['profile-differs', 'B'],
      ['profile-differs', 'B'],
      ['profile-differs', 'B'],
    ]);
  });

  it('that both use one and the same definition apart from the standard are refused all the same', () => {
    expect(grade(answering(ZWOLLE, 'c'), answering(HAARLEM, 'c'))).toBe('C');
  });

  it.each([
    ['counted in something else', { unit: 'benefits' }],
    ['over sixteen months', { period: { start: '2024-06-01', end: '2025-09-30' } }],
    ['of another quarter', { period: periodOf('2025Q2') }],
    ['without an answer to a question that matters', { profile: { cohort: 'a' } }],
  ] as const)('of which one is %s are refused', (_claim, other) => {
    expect(grade(ZWOLLE, { ...HAARLEM, ...other })).toBe('C');
  });

  it('of one municipality before and after a merger are refused, of two are marked', () => {
    const before = { boundaries: '2023-01-01' };
    expect(grade(ZWOLLE, { ...ZWOLLE, ...before })).toBe('C');
    expect(grade(ZWOLLE, { ...HAARLEM, ...before })).toBe('B');
  });

  it('have one grade whichever comes first, never better than either has by itself', () => {
    const bases = fc.record({
      municipality: fc.constantFrom('GM0193', 'GM0392'),
      profile: fc.record(
        { cohort: fc.constantFrom('a', 'b', 'b2', 'c'), counting: fc.constantFrom('a', 'b', 'c') },
        { requiredKeys: ['cohort'] },
      ),
      unit: fc.constantFrom('persons', 'benefits'),
      period: fc.constantFrom(periodOf('2025Q3'), periodOf('2025Q2')),
      boundaries: fc.constantFrom('2025-09-30', '2023-01-01'),
    }) as fc.Arbitrary<Basis>;
    fc.assert(
      fc.property(bases, bases, (first, second) => {
        expect(grade(first, second)).toBe(grade(second, first));
        const alone = grade(first, first);
        expect(grade(first, second) >= alone).toBe(true);
      }),
    );
  });
});
