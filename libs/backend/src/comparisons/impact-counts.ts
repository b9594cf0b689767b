import type { ComparedOutcome, IndicatorImpact } from '@ijkpunt/contract';
import {
  answerFor,
  groupOf,
  indicatorIn,
  type Benchmark,
  type IndicatorValue,
  type Quarter,
} from '@ijkpunt/model';
import {
  bothWays,
  quartersAsked,
  type BothWays,
  type OutcomeBothWays,
  type QuarterBothWays,
  type QuarterDelivered,
} from './both-ways.ts';
import { givesVerdicts, verdictsOf, type OutcomeAt, type Verdict } from './verdicts.ts';

type Counts = Pick<IndicatorImpact, 'comparisons' | 'quarters' | 'grades' | 'answers' | 'verdicts'>;

/** Which comparison: a municipality in a quarter. */
export interface ComparisonPlace {
  readonly municipality: string;
  readonly quarter: string;
}

/** What is counted besides the comparisons themselves. */
export interface Counting extends BothWays {
  readonly code: string;
  /** By which verdicts are looked at. */
  readonly telling: Quarter | undefined;
  /** Whether a comparison is published with a figure or a refusal. */
  readonly isPublished: (comparison: ComparisonPlace) => boolean;
}

/** Counts quarter by quarter what becomes otherwise; no figure is kept. */
export class ImpactCounts {
  private readonly grades = new Map<string, IndicatorImpact['grades'][number]>();
  private readonly answers: Map<string, Answers>;
  private comparisons = 0;
  private quarters = 0;
  private judged: QuarterBothWays | undefined;

  constructor(private readonly counting: Counting) {
    this.answers = new Map(
      questionsChanged(counting).map((change) => [change.question, new Answers(change)]),
    );
  }

  /** Which of these have to be counted. */
  asked(quarters: readonly Quarter[]): readonly Quarter[] {
    const { telling, code } = this.counting;
    const asked = quartersAsked(this.counting, code);
    if (asked === 'all') return quarters;
    return asked === 'one' ? quarters.filter((quarter) => quarter === telling) : [];
  }

  add(delivered: QuarterDelivered): this {
    const compared = bothWays(this.counting, this.counting.code, delivered);
    this.quarters += 1;
    if (compared.quarter === this.counting.telling) this.judged = compared;
    for (const outcome of compared.outcomes) {
      if (outcome.now === undefined && outcome.then === undefined) continue;
      this.comparisons += 1;
      this.addGrade(outcome, compared.quarter);
      for (const answers of this.answers.values()) answers.add(outcome, this.counting);
    }
    return this;
  }

  counts(): Counts {
    const answers = [...this.answers.values()].map((one) => one.counts());
    const { comparisons, quarters, judged } = this;
    const verdicts = judged && verdictsChanged(judged, this.counting);
    const counted = { comparisons, quarters, grades: [...this.grades.values()], answers };
    return verdicts === undefined ? counted : { ...counted, verdicts };
  }

  private addGrade({ municipality, now, then }: OutcomeBothWays, quarter: string): void {
    const [from, to] = [outcomeOf(now), outcomeOf(then)];
    if (from === to) return;
    const known = this.grades.get(`${from}/${to}`) ?? { from, to, comparisons: 0, published: 0 };
    this.grades.set(`${from}/${to}`, {
      ...known,
      comparisons: known.comparisons + 1,
      published: known.published + Number(this.counting.isPublished({ municipality, quarter })),
    });
  }
}

/** Whether a comparison is comparable, refused, without a figure or not made at all. */
export function outcomeOf(value: IndicatorValue | undefined): ComparedOutcome {
  if (value === undefined) return 'not-computed';
  if (value.kind === 'refused') return 'C';
  return value.kind === 'missing' ? 'missing' : value.grade;
}

type Change = Pick<IndicatorImpact['answers'][number], 'question' | 'change'>;

/** The questions that come to matter, and those that no longer do. */
function questionsChanged({ now, then, code }: Counting): readonly Change[] {
  const asked = (benchmark: Benchmark): readonly string[] =>
    indicatorIn(benchmark, code)?.profileQuestions ?? [];
  const [before, after] = [asked(now), asked(then)];
  return [
    ...after
      .filter((one) => !before.includes(one))
      .map((question): Change => ({ question, change: 'added' })),
    ...before
      .filter((one) => !after.includes(one))
      .map((question): Change => ({ question, change: 'dropped' })),
  ];
}

/** Deliveries that answer one question for what the indicator is made of. */
class Answers {
  private deliveries = 0;
  private of = 0;
  private readonly municipalities = new Set<string>();

  constructor(private readonly change: Change) {}

  add({ municipality, profile }: OutcomeBothWays, { now, then, code }: Counting): void {
    const indicator = indicatorIn(then, code) ?? indicatorIn(now, code);
    if (indicator === undefined) return;
    this.of += 1;
    const measures = [...indicator.numerator, ...(indicator.denominator?.measures ?? [])];
    const groups = new Set(measures.map((measure) => groupOf(now, measure)));
    if (![...groups].every((group) => answerFor(profile, this.change.question, group) !== undefined)) return;
    this.deliveries += 1;
    this.municipalities.add(municipality);
  }

  counts(): IndicatorImpact['answers'][number] {
    const { deliveries, of } = this;
    return { ...this.change, deliveries, of, municipalities: this.municipalities.size };
  }
}

/** Which municipalities hear another verdict of a quarter; undefined where neither way knows better and worse. */
function verdictsChanged(
  { quarter, outcomes, inGroups }: QuarterBothWays,
  { now, then, code }: Counting,
): IndicatorImpact['verdicts'] {
  const ways = { now: indicatorIn(now, code), then: indicatorIn(then, code) };
  if (!Object.values(ways).some((indicator) => indicator && givesVerdicts(indicator))) return undefined;
  const verdicts = (way: 'now' | 'then'): ReadonlyMap<string, Verdict> => {
    const { [way]: indicator } = ways;
    const known = outcomes.map((one): OutcomeAt => ({ municipality: one.municipality, outcome: one[way] }));
    return indicator === undefined ? new Map() : verdictsOf(indicator, known, inGroups);
  };
  const [before, after] = [verdicts('now'), verdicts('then')];
  const both = [...before.keys()].filter((one) => after.has(one));
  return {
    quarter,
    turned: both.filter((one) => before.get(one) !== after.get(one)).length,
    gained: after.size - both.length,
    lost: before.size - both.length,
  };
}
