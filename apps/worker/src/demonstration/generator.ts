import {
  periodOf,
  quartersBetween,
  shifted,
  type DefinitionProfile,
  type FindingCode,
  type Quarter,
} from '@ijkpunt/model';
import { FIRST_QUARTER, LAST_QUARTER } from './calibration.ts';
import { courseOf, openingStocks, together, type Passage } from './course.ts';
import { fileOf } from './delivery-file.ts';
import { habitsOf, odditiesOf, revised, type Habits } from './oddities.ts';
import type { Stocks } from './stocks.ts';
import { traitsOf, type Town } from './traits.ts';

export { DEMONSTRATION_SEED, FIRST_QUARTER, LAST_QUARTER } from './calibration.ts';
export type { Town } from './traits.ts';

/** One invented file, with what a person would have told along with it. */
export interface InventedDelivery {
  readonly municipality: string;
  readonly quarter: Quarter;
  /** 1 for the first delivery of a quarter; 2 for one that came later in its place. */
  readonly version: number;
  /** How many quarters after its own round it was delivered; 0 for a first version. */
  readonly quartersLater: number;
  readonly profile: DefinitionProfile;
  readonly csv: string;
  /** Delivered after the deadline of its round. */
  readonly late: boolean;
  /** What the reporter answers to a finding that asks for an explanation. */
  readonly explanations: Readonly<Partial<Record<FindingCode, string>>>;
}

/** One municipality with its whole invented history. */
interface Life {
  readonly town: Town;
  readonly steady: boolean;
  readonly habits: Habits;
  readonly passages: ReadonlyMap<Quarter, Passage>;
}

const EXPLANATIONS = {
  'bridge-differs':
    'Bij het invullen zijn cijfers van een ander kwartaal overgenomen. Daardoor sluit de stand niet aan.',
  'unlike-own-history':
    'Nagekeken: dit is wat er dit kwartaal in ons systeem staat. Het wijkt af van wat wij gewend zijn.',
};

const COUNTS_BENEFITS = {
  ...EXPLANATIONS,
  'unit-differs': 'Ons systeem registreert uitkeringen. Een paar met één uitkering telt één keer.',
};

/**
 * Invents deliveries for the example benchmark: every municipality that existed, twelve quarters long, in order of
 * quarters and within a quarter in order of version and code. The same seed and municipalities give the same bytes.
 */
export function* inventedDeliveries(towns: readonly Town[], seed: number): Generator<InventedDelivery> {
  const lives = livesOf(towns, seed);
  for (const quarter of quartersBetween(FIRST_QUARTER, LAST_QUARTER)) {
    const later: InventedDelivery[] = [];
    for (const life of lives) {
      const [first, second] = deliveriesOf(life, quarter, seed);
      if (first !== undefined) yield first;
      if (second !== undefined) later.push(second);
    }
    yield* later;
  }
}

/**
 * Status holders that municipalities of today have at the end of the first quarter, without the oddities of what they
 * deliver; of one that began with a merger since, those of its predecessors together.
 */
export function residentsAtTheStart(towns: readonly Town[], seed: number): ReadonlyMap<string, number> {
  const stocks = new Map(
    livesOf(towns, seed).flatMap(({ town, passages }) => {
      const passage = passages.get(FIRST_QUARTER);
      return passage === undefined ? [] : [[town.code, passage.stocks] as const];
    }),
  );
  const today = towns.filter(({ endedOn }) => endedOn === undefined);
  return new Map(
    today.flatMap((town) => {
      const codes = stocks.has(town.code) ? [town.code] : predecessorsOf(town, towns).map(({ code }) => code);
      const parts = codes.flatMap((code) => stocks.get(code) ?? []);
      return parts.length === 0 ? [] : [[town.code, together(parts).resident] as const];
    }),
  );
}

function deliveriesOf(life: Life, quarter: Quarter, seed: number): readonly InventedDelivery[] {
  const passage = life.passages.get(quarter);
  const oddities = odditiesOf({ code: life.town.code, steady: life.steady }, quarter, seed);
  // The one quarter of a municipality that is about to end is always there: its successor continues it.
  if (passage === undefined || (oddities.absent && life.town.endedOn === undefined)) return [];
  const before = life.passages.get(shifted(quarter, -1));
  const figures = oddities.copied && before !== undefined ? before.figures : passage.figures;
  const { habits, town } = life;
  const { code } = town;
  const explanations = habits.profile['counting'] === 'benefits' ? COUNTS_BENEFITS : EXPLANATIONS;
  const head = { municipality: code, quarter, profile: habits.profile, explanations };
  const csv = fileOf(code, figures, { habits, oddities });
  const first = { ...head, version: 1, quartersLater: 0, csv, late: oddities.late };
  const changed = oddities.revisedAfter === 0 ? undefined : revised(figures);
  if (changed === undefined) return [first];
  const second = { version: 2, quartersLater: oddities.revisedAfter, late: false };
  return [first, { ...head, ...second, csv: fileOf(code, changed, { habits, oddities }) }];
}

/** Predecessors live first: their last stocks are the first of the municipality they became part of. */
function livesOf(towns: readonly Town[], seed: number): readonly Life[] {
  const ended = new Map<string, Stocks>();
  const inOrder = towns.toSorted((a, b) => Number(a.endedOn === undefined) - Number(b.endedOn === undefined));
  const lives = inOrder.flatMap((town) => {
    const quarters = quartersOf(town, towns);
    if (quarters.length === 0) return [];
    const traits = traitsOf(town, inhabitantsOf(town, towns), seed);
    const inherited = predecessorsOf(town, towns).flatMap(({ code }) => ended.get(code) ?? []);
    const opening = inherited.length > 0 ? together(inherited) : openingStocks(traits, seed, town.code);
    const course = courseOf({ code: town.code, traits, opening }, quarters, seed);
    const last = course.at(-1);
    if (last !== undefined) ended.set(town.code, last.stocks);
    const habits = habitsOf(town.code, seed, traits.steady);
    return [
      { town, steady: traits.steady, habits, passages: new Map(course.map((one) => [one.quarter, one])) },
    ];
  });
  return lives.toSorted((a, b) => (a.town.code < b.town.code ? -1 : 1));
}

/** A municipality delivers from its first whole quarter to its last; a new one begins where its predecessors end. */
function quartersOf(town: Town, towns: readonly Town[]): readonly Quarter[] {
  const began = predecessorsOf(town, towns)
    .flatMap(({ endedOn }) => endedOn ?? [])
    .reduce((latest, day) => (day > latest ? day : latest), '');
  return quartersBetween(FIRST_QUARTER, LAST_QUARTER).filter((quarter) => {
    const { start, end } = periodOf(quarter);
    return start !== undefined && start >= began && (town.endedOn === undefined || end < town.endedOn);
  });
}

function predecessorsOf(town: Town, towns: readonly Town[]): readonly Town[] {
  return towns.filter(({ successors }) => successors.includes(town.code));
}

/** Of a municipality that is gone no inhabitants are known: an equal part of its successor's stands in. */
function inhabitantsOf(town: Town, towns: readonly Town[]): number {
  if (town.inhabitants !== undefined) return town.inhabitants;
  const successor = towns.find(({ code }) => code === town.successors[0]);
  if (successor?.inhabitants === undefined) return 0;
  return Math.round(successor.inhabitants / predecessorsOf(successor, towns).length);
}
