import {
  isTotal,
  shifted,
  type Benchmark,
  type DefinitionProfile,
  type Indicator,
  type IndicatorValue,
  type MeasuresAddUp,
  type PartOfWhole,
  type PublishedValue,
} from '@ijkpunt/model';
import {
  protect,
  whyWithheld,
  type LinearSolver,
  type OpenRelease,
  type OpenSlice,
  type WhyWithheld,
} from '@ijkpunt/disclosure';
import { closingStocks, indicatorValue, type Delivered, type IndicatorContext } from '@ijkpunt/statistics';
import type { PastQuarter } from '@ijkpunt/validation';

/** Figures of a quarter with the definition choices that go with them. */
export interface ChosenFigures extends PastQuarter {
  readonly profile: DefinitionProfile;
}

/** What a preview is made of: this quarter, the one before when it was accepted, and the accepted past. */
export interface PreviewInput {
  readonly benchmark: Benchmark;
  readonly municipality: string;
  readonly now: ChosenFigures;
  readonly before: ChosenFigures | undefined;
  readonly past: readonly PastQuarter[];
}

/** One indicator as it is now, and whether the public would see it. */
export interface PreviewValue {
  readonly indicator: Indicator;
  /** Value of the quarter before; absent when there was none. */
  readonly before: number | undefined;
  readonly outcome: IndicatorValue;
  readonly shown: 'shown' | 'withheld' | 'refused' | 'missing';
  readonly withheld: WhyWithheld | 'beside-others' | undefined;
}

/**
 * What the public would see of one municipality, by indicator. Disclosure control judges this quarter and the one before
 * together; a release judges all quarters and all municipalities, and may withhold more.
 */
export async function previewValues(
  solver: LinearSolver,
  input: PreviewInput,
): Promise<readonly PreviewValue[]> {
  const { benchmark, municipality, now, before, past } = input;
  const context: IndicatorContext = {
    measures: new Map(benchmark.measures.map((measure) => [measure.code, measure])),
    questions: benchmark.profileQuestions,
    groups: benchmark.measureGroups,
  };
  const { indicators } = benchmark;
  const slicesOf = (figures: ChosenFigures | undefined): readonly OwnSlice[] => {
    if (figures === undefined) return [];
    const { quarter } = figures;
    const delivered = deliveredOf(figures, past, context);
    return indicators.map((indicator) => {
      const value = indicatorValue(indicator, delivered, context);
      return { indicator, quarter, values: [{ municipality, value }] };
    });
  };
  const [today, earlier] = [slicesOf(now), slicesOf(before)];
  const nested = benchmark.rules.filter((rule): rule is PartOfWhole => rule.kind === 'part-of-whole');
  const { threshold } = benchmark;
  const sums = benchmark.rules.filter((rule): rule is MeasuresAddUp => rule.kind === 'measures-add-up');
  const { slices: released } = await protect(solver, {
    ...ALONE,
    threshold,
    slices: [...today, ...earlier],
    nested,
    sums,
  });
  return today.map(({ indicator, values: [own] }, index) => {
    const shown = shownAs(released[index]?.values[0]?.value);
    const why = whyWithheld(indicator, own.value, threshold) ?? 'beside-others';
    const withheld = shown === 'withheld' ? why : undefined;
    return { indicator, before: figureIn(earlier[index]), outcome: own.value, shown, withheld };
  });
}

/** One municipality: no totals of groups, no breakdowns, nobody who knows more than the public. */
const ALONE: Pick<OpenRelease, 'categories' | 'groups' | 'insiders' | 'withheld'> = {
  categories: [],
  groups: [],
  insiders: [],
  withheld: [],
};

/** One indicator of one municipality in one quarter. */
interface OwnSlice extends OpenSlice {
  readonly values: readonly [OpenSlice['values'][number]];
}

/** What disclosure control says nothing of is not shown. */
function shownAs(value: PublishedValue | undefined): PreviewValue['shown'] {
  if (value === undefined) return 'withheld';
  return value.kind === 'figure' ? 'shown' : value.kind;
}

function figureIn(slice: OwnSlice | undefined): number | undefined {
  const value = slice?.values[0].value;
  return value?.kind === 'figure' ? value.value : undefined;
}

function deliveredOf(
  { quarter, profile, observations }: ChosenFigures,
  past: readonly PastQuarter[],
  { measures }: IndicatorContext,
): Delivered {
  const closed = past.find((one) => one.quarter === shifted(quarter, -1));
  const stocks = closed === undefined ? [] : closingStocks(closed.observations, closed.quarter, measures);
  const opening = new Map([...stocks].map(([measure, cell]) => [measure, [cell]] as const));
  return { quarter, profile, observations: observations.filter(isTotal), opening };
}
