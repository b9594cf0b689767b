import {
  ordinalOf,
  periodOf,
  quarterOf,
  samePeriod,
  standardPeriod,
  type Benchmark,
  type Dimension,
  type IsoDate,
  type Measure,
  type MunicipalityCode,
  type Observation,
  type Period,
  type Quarter,
} from '@ijkpunt/model';
import type { RawCell } from '@ijkpunt/validation';
import { movedBy } from './moved-period.ts';
import { lastTime } from './template-words.ts';

/** The columns of a template, in the order in which a person reads them. */
export const TEMPLATE_COLUMNS = [
  'gemeente',
  'maat',
  'naam',
  'definitie',
  'uitsplitsing',
  'categorie',
  'vorig_kwartaal',
  'waarde',
  'eenheid',
  'periode_van',
  'periode_tot',
  'precisie',
  'reden',
  'toelichting',
  'sjabloon',
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** A row to fill in: what is asked, and what was delivered last time. */
export type TemplateRow = Readonly<Record<TemplateColumn, RawCell>>;

/** For whom and for when a template is made. */
export interface TemplateInput {
  readonly benchmark: Benchmark;
  readonly municipality: { readonly code: MunicipalityCode; readonly name: string };
  readonly quarter: Quarter;
  /** For what the template was made, as text: `benchmark/quarter/municipality/version`. */
  readonly stamp: string;
  /** The last accepted delivery; empty when there is none. */
  readonly previous: readonly Observation[];
  readonly language: 'nl';
  /** Last day on which to deliver; the workspace tells it when it is left out. */
  readonly deadline?: IsoDate | undefined;
}

interface AskedCell {
  readonly measure: Measure;
  /** Undefined for the total. */
  readonly dimension?: Dimension;
  readonly category: string;
}

/**
 * The rows of a template: of each measure the total, and the breakdowns that the last delivery held. Whoever never
 * delivered gets those that a rule of the benchmark uses; later, a breakdown that was left out before is not asked again:
 * each of its blank rows would want a reason, every quarter. Not every combination: a form of thousands of rows is no
 * service. A list that municipalities fill in themselves comes back as they filled it in. A cell that was delivered for
 * several periods gets a row for each, moved to the new quarter. What the catalogue has no longer does not come back.
 */
export function templateRows(input: TemplateInput): readonly TemplateRow[] {
  const quarters = quartersSince(input);
  return input.benchmark.measures.flatMap((measure) =>
    cellsOf(measure, input).flatMap((cell) => {
      const had = input.previous.filter((known) => isOf(known, cell));
      return periodsOf(measure, input.quarter, { had, quarters }).map((offer) => toRow(cell, offer, input));
    }),
  );
}

function isOf(known: Observation, { measure, dimension, category }: AskedCell): boolean {
  return (
    known.measure === measure.code &&
    known.dimension === (dimension?.code ?? '') &&
    known.category === category
  );
}

/** How many quarters lie between the last delivery and this one; none when it cannot be told. */
function quartersSince({ previous, quarter }: TemplateInput): number {
  const last = previous
    .map(({ period }) => period.end)
    .filter((end) => end <= periodOf(quarter).end)
    .toSorted()
    .at(-1);
  return last === undefined ? 0 : ordinalOf(quarter) - ordinalOf(quarterOf(last));
}

function cellsOf(measure: Measure, { benchmark, previous }: TemplateInput): readonly AskedCell[] {
  const cells: AskedCell[] = [{ measure, category: '' }];
  for (const dimension of benchmark.dimensions) {
    if (!measure.dimensions.includes(dimension.code)) continue;
    const had = previous.filter(
      (known) => known.measure === measure.code && known.dimension === dimension.code,
    );
    const offered = previous.length === 0 && usedByRules(benchmark, measure.code, dimension.code);
    if (had.length === 0 && !offered) continue;
    const own = dimension.open ? had.map(({ category }) => category) : [];
    const categories = own.length > 0 ? own : dimension.categories.map(({ code }) => code);
    for (const category of new Set(categories)) cells.push({ measure, dimension, category });
  }
  return cells;
}

/** Whether a rule names this breakdown of this measure, whatever kind of rule it is. */
function usedByRules({ rules }: Benchmark, measure: string, dimension: string): boolean {
  const names = (part: unknown): boolean =>
    typeof part === 'object' &&
    part !== null &&
    'measure' in part &&
    'dimension' in part &&
    part.measure === measure &&
    part.dimension === dimension;
  return rules.some((rule) => names(rule) || Object.values(rule).some(names));
}

interface Offer {
  readonly period: Period;
  readonly previous: Observation | undefined;
}

/** The standard period, and the other periods for which the cell was delivered beside it. */
function periodsOf(
  measure: Measure,
  quarter: Quarter,
  { had, quarters }: { readonly had: readonly Observation[]; readonly quarters: number },
): readonly Offer[] {
  const standard = standardPeriod(measure, quarter);
  const moved = had.map((previous) => ({ period: movedBy(previous.period, quarters), previous }));
  // One figure over another period is asked for over the standard one: the odd period is no habit to keep.
  if (moved.length < 2) return [{ period: standard, previous: moved[0]?.previous }];
  const usual = moved.find(({ period }) => samePeriod(period, standard));
  return [
    { period: standard, previous: usual?.previous },
    ...moved.filter((offer) => !samePeriod(offer.period, standard)),
  ];
}

function toRow({ measure, dimension, category }: AskedCell, offer: Offer, input: TemplateInput): TemplateRow {
  const { period, previous } = offer;
  return {
    gemeente: input.municipality.code,
    maat: measure.code,
    naam: nameOf({ measure, category, ...(dimension && { dimension }) }),
    definitie: measure.definition[input.language],
    uitsplitsing: dimension?.code ?? '',
    categorie: category,
    vorig_kwartaal: previous === undefined ? '' : lastTime(previous, measure),
    waarde: '',
    eenheid: measure.unit,
    periode_van: period.start ?? '',
    periode_tot: period.end,
    precisie: '',
    reden: '',
    toelichting: previous?.note ?? '',
    sjabloon: input.stamp,
  };
}

function nameOf({ measure, dimension, category }: AskedCell): string {
  if (dimension === undefined) return measure.label.nl;
  const known = dimension.categories.find(({ code }) => code === category);
  return `${measure.label.nl}, ${dimension.label.nl.toLowerCase()}: ${known?.label.nl ?? category}`;
}
