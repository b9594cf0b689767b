import type { Distribution, FunnelLines, FunnelPlace } from '@ijkpunt/model';
import { funnelLines } from '../funnel-lines.ts';
import { funnelStanding } from '../funnel-standing.ts';
import { varianceBetween } from '../heterogeneity.ts';
import { distributionOf, FEWEST_CONTRIBUTING } from '../indicators/standing.ts';
import { intervalOf, type ComparedMethod, type Counted } from '../standing-among.ts';
import type { Interval } from '../interval.ts';
import { weightedMean } from '../weighted-mean.ts';

/** A municipality with the counts of its comparable value. */
export interface Explored {
  readonly code: string;
  readonly counted: Counted;
}

/** How the values of a group lie, for whoever explores it. */
export interface ExploredSpread {
  readonly contributing: number;
  /** Sums over those who contribute. */
  readonly numerator: number;
  readonly denominator: number;
  /** Absent where fewer than five contribute, as the quartiles are. */
  readonly mean: number | undefined;
  readonly distribution: Distribution | undefined;
  /** Absent for a ratio, for fewer than ten, and where no funnel can be made. */
  readonly lines: FunnelLines | undefined;
  /** By code: inside or outside the limits around the mean of the others, at the own size. Empty without lines. */
  readonly places: ReadonlyMap<string, FunnelPlace>;
}

/**
 * Quartiles, mean and funnel of the members of a group, each judged among the others of that group.
 *
 * @param members comparable values, each with a denominator above 0
 *
 * Source: docs/methods/04-comparison.md section 4.6; 05-quantiles-and-groups.md section 5.1; 08-funnel.md sections 8.2 and 8.5.
 */
export function exploredSpread(method: ComparedMethod, members: readonly Explored[]): ExploredSpread {
  const counts = members.map(({ counted }) => counted);
  const numerators = counts.map(({ numerator }) => numerator);
  const denominators = counts.map(({ denominator }) => denominator);
  const lines = method === 'ratio' ? undefined : funnelLines(method, counts);
  return {
    contributing: members.length,
    numerator: sum(numerators),
    denominator: sum(denominators),
    mean: members.length < FEWEST_CONTRIBUTING ? undefined : weightedMean(numerators, denominators),
    distribution: distributionOf(counts.map(valueOf)),
    lines,
    places: method === 'ratio' || lines === undefined ? new Map() : placesOf(method, members),
  };
}

/** Counts are shown and not compared: numbers of large and small municipalities have no middle. Their sum is all that is said. */
export function spreadOfCounts(counts: readonly number[]): ExploredSpread {
  return {
    contributing: counts.length,
    numerator: sum(counts),
    denominator: 0,
    mean: undefined,
    distribution: undefined,
    lines: undefined,
    places: new Map(),
  };
}

/** Quartiles of values; who has nothing to divide by has no value. */
export function exploredQuartiles(counts: readonly Counted[]): Distribution | undefined {
  return distributionOf(counts.filter(({ denominator }) => denominator > 0).map(valueOf));
}

/** The value of a part with its 95% interval; no interval for a ratio. */
export function exploredValue(
  method: ComparedMethod,
  counted: Counted,
): { readonly value: number } & Partial<Interval> {
  return { ...valueOf(counted), ...intervalOf(method, counted) };
}

function placesOf(method: 'share' | 'rate', members: readonly Explored[]): ReadonlyMap<string, FunnelPlace> {
  const counts = members.map(({ counted }) => counted);
  const [all, people] = [
    sum(counts.map(({ numerator }) => numerator)),
    sum(counts.map(({ denominator }) => denominator)),
  ];
  const tau2 = varianceBetween(method, counts);
  return new Map(
    members.flatMap(({ code, counted }): [string, FunnelPlace][] => {
      const target = (all - counted.numerator) / (people - counted.denominator);
      const found = funnelStanding(counted, { method, target, tau2 });
      return found === undefined ? [] : [[code, found.place]];
    }),
  );
}

function valueOf({ numerator, denominator }: Counted): { readonly value: number } {
  return { value: numerator / denominator };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
