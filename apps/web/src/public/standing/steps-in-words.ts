import type { ExplainStep } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { fill, type Values } from '../../workspace/words/fill.ts';
import { amount, change, precise, type Manner } from './amounts.ts';
import { STANDING_TEXTS } from './standing.texts.ts';
import { STEPS_TEXTS } from './steps.texts.ts';

/** What codes are called: measures, and dimensions behind `@`. */
export type NameOf = (code: string) => string;

/** A step of a calculation as a sentence with its numbers, so that a calculator comes to the same. */
export function stepInWords(step: ExplainStep, manner: Manner, nameOf: NameOf): string {
  const { steps, meanOnly } = STEPS_TEXTS[manner.language];
  const values = valuesOf(step, manner, nameOf);
  if (step.kind === 'mean-of-stocks' && (step.closing === undefined || step.opening.length === 0))
    return fill(meanOnly, values);
  if (step.kind === 'rolling-year' && step.denominator === undefined)
    return fill(steps['rolling-count'], values);
  return fill(steps[step.kind], values);
}

function valuesOf(step: ExplainStep, manner: Manner, nameOf: NameOf): Values {
  const { language } = manner;
  const count = (value: number | undefined): string =>
    value === undefined ? '' : formatCount(value, language);
  const names = (codes: readonly string[]): string => codes.map(nameOf).join(' + ');
  const exact = (value: number): string => precise(value, language);
  switch (step.kind) {
    case 'numerator':
    case 'denominator':
      return { measures: names(step.measures), value: count(step.value) };
    case 'mean-of-stocks':
      return {
        measures: names(step.measures),
        opening: step.opening.map(count).join(' + '),
        closing: count(step.closing),
        value: count(step.value),
      };
    case 'division':
      return {
        numerator: count(step.numerator),
        denominator: count(step.denominator),
        value: exact(step.value),
      };
    case 'wilson':
    case 'byar':
    case 'exact-poisson':
      return intervalValues(step, manner);
    case 'group':
      return groupValues(step, manner);
    case 'case-mix':
      return {
        dimension: nameOf(`@${step.dimension}`),
        expected: precise(step.expected, language, 2),
        observed: count(step.observed),
        ratio: precise(step.ratio, language, 3),
      };
    case 'rolling-year':
      return yearValues(step, manner);
  }
}

function yearValues(
  { quarters, numerator, denominator, value }: Extract<ExplainStep, { readonly kind: 'rolling-year' }>,
  { language }: Manner,
): Values {
  const count = (one: number | undefined): string => (one === undefined ? '' : formatCount(one, language));
  return {
    numerators: quarters.map((quarter) => count(quarter.numerator)).join(' + '),
    denominators: quarters.map((quarter) => count(quarter.denominator)).join(', '),
    numerator: count(numerator),
    denominator: denominator === undefined ? '' : precise(denominator, language, 3),
    value: precise(value, language),
  };
}

type IntervalStep = Extract<ExplainStep, { readonly kind: 'wilson' | 'byar' | 'exact-poisson' }>;

function intervalValues(step: IntervalStep, { language }: Manner): Values {
  const exact = (value: number): string => precise(value, language);
  const { x, n, z, lower, upper } = step;
  const ends = { x: exact(x), n: exact(n), z: exact(z), lower: exact(lower), upper: exact(upper) };
  if (step.kind === 'wilson') return { ...ends, centre: exact(step.centre), half: exact(step.half) };
  const { lowerCount, upperCount } = step;
  return {
    ...ends,
    y: exact(x + 1),
    lowerCount: precise(lowerCount, language, 3),
    upperCount: precise(upperCount, language, 3),
  };
}

function groupValues(step: Extract<ExplainStep, { readonly kind: 'group' }>, manner: Manner): Values {
  const { positions } = STEPS_TEXTS[manner.language];
  return {
    group: STANDING_TEXTS[manner.language].groups[step.group],
    contributing: formatCount(step.contributing, manner.language),
    mean: amount(step.mean, manner),
    lower: amount(step.lower, manner),
    upper: amount(step.upper, manner),
    position: positions[step.position],
    distance: change(step.distance, manner),
  };
}
