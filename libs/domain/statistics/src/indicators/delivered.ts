import {
  isTotal,
  monthsOf,
  samePeriod,
  standardPeriod,
  total,
  type Cell,
  type DefinitionProfile,
  type Measure,
  type MeasureGroup,
  type Observation,
  type ProfileQuestion,
  type Quarter,
} from '@ijkpunt/model';

/** What one municipality delivered for one quarter, as far as indicators need it. */
export interface Delivered {
  readonly quarter: Quarter;
  readonly profile: DefinitionProfile;
  readonly observations: readonly Observation[];
  /**
   * Closing stocks of the quarter before, per measure, on today's boundaries: one cell per predecessor.
   * A measure that is not in the map was not delivered then.
   */
  readonly opening: ReadonlyMap<string, readonly Cell[]>;
  /** Whose stocks those are, in the same order; absent where it is the municipality itself. */
  readonly openedBy?: readonly string[] | undefined;
  /** The same of categories, under `dimension/category`; absent where breakdowns were not read. */
  readonly openingOfCategories?: ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>> | undefined;
}

/** The catalogue as far as indicators need it. */
export interface IndicatorContext {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly questions: readonly ProfileQuestion[];
  /** Groups of measures that a profile may answer for apart; absent: every answer is a general one. */
  readonly groups?: readonly MeasureGroup[] | undefined;
}

/**
 * The total that stands for a measure in a quarter: the one over the standard period, else the one over the longest
 * period, which then carries the reason that its period differs (docs/methods/12-comparability.md).
 */
export function totalOf(delivered: Delivered, measure: Measure): Observation | undefined {
  const totals = delivered.observations.filter(
    (observation) =>
      observation.measure === measure.code && isTotal(observation) && observation.unit !== 'percent',
  );
  const standard = standardPeriod(measure, delivered.quarter);
  const exact = totals.find(({ period }) => samePeriod(period, standard));
  return exact ?? totals.toSorted(byLength)[0];
}

/** Names a category of a dimension within a delivery. */
export function categoryKey(dimension: string, category: string): string {
  return `${dimension}/${category}`;
}

/** What was delivered about one category, as if it were all there is. */
export function ofCategory(delivered: Delivered, dimension: string, category: string): Delivered {
  const observations = delivered.observations
    .filter((observation) => observation.dimension === dimension && observation.category === category)
    .map((observation) => ({ ...observation, dimension: '', category: '' }));
  const opening =
    delivered.openingOfCategories?.get(categoryKey(dimension, category)) ?? new Map<string, Cell[]>();
  return { ...delivered, observations, opening };
}

/** The opening stock of a measure: closing stocks of the predecessors added up; a gap is a gap. */
export function openingOf(delivered: Delivered, measure: string): Cell | undefined {
  const cells = delivered.opening.get(measure);
  return cells === undefined || cells.length === 0 ? undefined : total(cells);
}

/**
 * Closing stocks of a quarter by measure: totals over the standard period, in the unit of their measure. They are the
 * opening stocks of the quarter after. A stock of another day, or counted in something else, is none.
 *
 * @param observations what one municipality delivered for the quarter.
 *
 * Source: docs/methods/12-comparability.md.
 */
export function closingStocks(
  observations: readonly Observation[],
  quarter: Quarter,
  measures: ReadonlyMap<string, Measure>,
): ReadonlyMap<string, Cell> {
  const stocks = observations.filter((observation) => {
    const measure = measures.get(observation.measure);
    return (
      measure?.kind === 'stock' &&
      isTotal(observation) &&
      observation.unit === measure.unit &&
      samePeriod(observation.period, standardPeriod(measure, quarter))
    );
  });
  return new Map(stocks.map(({ measure, cell }) => [measure, cell]));
}

function byLength(a: Observation, b: Observation): number {
  return lengthOf(b) - lengthOf(a) || b.period.end.localeCompare(a.period.end);
}

function lengthOf({ period }: Observation): number {
  return monthsOf(period) ?? Number.NEGATIVE_INFINITY;
}
