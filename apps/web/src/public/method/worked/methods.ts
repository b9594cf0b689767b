import type { Language } from '@ijkpunt/model';
import type { WorkedExamples } from '@ijkpunt/contract';
import { benchmark, difference } from './against.texts.ts';
import { check } from './check.texts.ts';
import { precision, refusal } from './comparable.texts.ts';
import { directRate, ratio } from './composition.texts.ts';
import { line, valueTrend } from './course.texts.ts';
import { dispersion } from './dispersion.texts.ts';
import { funnel } from './funnel.texts.ts';
import { neighbours, screening } from './many.texts.ts';
import { cutPoints, groups, percentile } from './order.texts.ts';
import { band, year } from './in-time.texts.ts';
import { printIn } from './print.ts';
import { ranks } from './ranks.texts.ts';
import { rate } from './rate.texts.ts';
import { shareTrend } from './share-trend.texts.ts';
import { share } from './share.texts.ts';
import { both, type Method, type Worked } from './worked-method.ts';

export type MethodName = keyof WorkedExamples;

/** Every method that has an example; one without a text does not compile. */
export const METHODS: { readonly [Name in MethodName]: Method<Name> } = {
  share,
  rate,
  directRate,
  ratio,
  benchmark,
  difference,
  refusal,
  precision,
  cutPoints,
  groups,
  percentile,
  ranks,
  shareTrend,
  valueTrend,
  line,
  year,
  band,
  funnel,
  dispersion,
  screening,
  neighbours,
  check,
};

interface MethodGroup {
  readonly anchor: string;
  readonly heading: ReturnType<typeof both>;
  readonly methods: readonly MethodName[];
}

/** The order in which they stand on the page. */
export const GROUPS: readonly MethodGroup[] = [
  {
    anchor: 'zekerheid',
    heading: both('Hoe zeker is een cijfer?', 'How sure is a figure?'),
    methods: ['share', 'rate'],
  },
  {
    anchor: 'samen-vergelijken',
    heading: both('Mag en kan het naast elkaar?', 'May and can they stand side by side?'),
    methods: ['refusal', 'precision', 'benchmark', 'difference', 'neighbours'],
  },
  {
    anchor: 'samenstelling',
    heading: both('Rekening houden met de samenstelling', 'Taking the make-up into account'),
    methods: ['directRate', 'ratio'],
  },
  {
    anchor: 'plaats',
    heading: both('Waar staat een gemeente?', 'Where does a municipality stand?'),
    methods: ['cutPoints', 'groups', 'percentile', 'ranks'],
  },
  {
    anchor: 'verloop',
    heading: both('Gaat het omhoog of omlaag?', 'Does it go up or down?'),
    methods: ['year', 'shareTrend', 'valueTrend', 'line', 'band'],
  },
  {
    anchor: 'uitschieters',
    heading: both('Wie valt op?', 'Who stands out?'),
    methods: ['funnel', 'dispersion', 'screening'],
  },
  {
    anchor: 'levering',
    heading: both('Klopt een geleverd getal?', 'Is a delivered number right?'),
    methods: ['check'],
  },
];

/** The examples of a method with its numbers in place, as the language of the page writes them. */
export function workedOf<Name extends MethodName>(
  name: Name,
  examples: Pick<WorkedExamples, Name>,
  language: Language,
): readonly Worked[] {
  const method: Method<Name> = METHODS[name];
  return method.worked(examples[name], printIn(language));
}
