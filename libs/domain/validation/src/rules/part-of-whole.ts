import {
  boundsOf,
  boundsOfSum,
  isTotal,
  keyOf,
  liesInside,
  samePeriod,
  type Finding,
  type Observation,
  type PartOfWhole,
  type SubPopulation,
} from '@ijkpunt/model';
import { writtenSum } from '../written-sum.ts';
import { finding } from '../finding.ts';
import { fits } from '../fits.ts';

/**
 * Rule V08: a part is not larger than any whole it belongs to: the same period, or a longer one around it. Other units
 * and periods are not judged here.
 */
export function partOfWhole(rule: PartOfWhole, observations: readonly Observation[]): readonly Finding[] {
  const wholes = observations.filter((observation) => fits(observation, rule.whole));
  return observations
    .filter((observation) => fits(observation, rule.part))
    .flatMap((part) => {
      const around = wholes.filter(
        ({ period, unit }) => unit === part.unit && liesInside(part.period, period),
      );
      return around.flatMap((whole) => exceeds(rule, part, whole)).slice(0, 1);
    });
}

function exceeds(rule: PartOfWhole, part: Observation, whole: Observation): readonly Finding[] {
  if (part.cell.kind === 'missing' || whole.cell.kind === 'missing') return [];
  if (boundsOf(part.cell).low <= boundsOf(whole.cell).high) return [];
  const seen = { part: part.cell.value, whole: whole.cell.value, wholeMeasure: whole.measure };
  return [
    finding('part-exceeds-whole', rule.code, rule.asks, {
      line: part.line,
      column: 'waarde',
      measure: part.measure,
      seen,
      identity: keyOf(part),
    }),
  ];
}

/**
 * Rule V21: groups together against the population of another set, over the same period and in the same unit. Sets that
 * are counted apart may differ a little, so that this informs and refuses nothing.
 */
export function subPopulation(rule: SubPopulation, observations: readonly Observation[]): readonly Finding[] {
  const wholes = observations.filter((observation) => fits(observation, { measure: rule.whole }));
  return wholes.flatMap((whole) => {
    const alike = observations.filter(
      ({ period, unit }) => unit === whole.unit && samePeriod(period, whole.period),
    );
    const parts = rule.parts.map((code) => cellsOf(code, alike));
    if (whole.cell.kind === 'missing' || parts.some(({ length }) => length === 0)) return [];
    const cells = parts.flat().map(({ cell }) => cell);
    if (boundsOfSum(cells).low <= boundsOf(whole.cell).high) return [];
    const seen = {
      part: writtenSum(cells),
      parts: rule.parts.join(', '),
      whole: whole.cell.value,
      wholeMeasure: whole.measure,
    };
    const { line = whole.line, measure = whole.measure } = parts[0]?.[0] ?? {};
    const about = { line, column: 'waarde', measure, seen, identity: keyOf(whole) };
    return [finding('exceeds-other-population', rule.code, rule.asks, about)];
  });
}

/** The total of a measure; without a figure for it the categories of one dimension stand in. */
function cellsOf(measure: string, observations: readonly Observation[]): readonly Observation[] {
  const own = observations.filter((observation) => observation.measure === measure);
  const total = own.find((observation) => isTotal(observation) && observation.cell.kind === 'figure');
  if (total !== undefined) return [total];
  const dimension = own
    .map((observation) => observation.dimension)
    .toSorted()
    .find((code) => code !== '');
  return own.filter((observation) => dimension !== undefined && observation.dimension === dimension);
}
