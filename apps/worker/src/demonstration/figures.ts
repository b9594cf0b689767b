import { ordinalOf, type Quarter } from '@ijkpunt/model';
import { FIRST_QUARTER, LEVELS, PLANS, seasonOf } from './calibration.ts';
import type { Chance } from './random.ts';
import type { Flows, Stocks } from './stocks.ts';
import { moved, type Traits } from './traits.ts';

/** Every cell of a delivery by `measure` or `measure/category of sex`, in the order of the file. */
export type Figures = ReadonlyMap<string, number>;

interface Life {
  readonly quarter: Quarter;
  readonly traits: Traits;
  readonly chance: Chance;
  readonly stocks: Stocks;
  readonly flows: Flows;
}

/** All figures of a quarter, such that every sum and every part of the catalogue holds. */
export function figuresOf(life: Life): Figures {
  return new Map([
    ...assistance(life),
    ...guidance(life),
    ...integration(life),
    ...education(life),
    ...support(life),
  ]);
}

type Entries = readonly (readonly [string, number])[];

function assistance({ traits, chance, stocks, flows }: Life): Entries {
  const { onAssistance: stock } = stocks;
  const women = Math.round(stock * traits.women);
  const womenToWork = chance.binomial(flows.work, traits.women * LEVELS.womenToWork);
  return [
    ['A01', stocks.resident],
    ['B01', stock],
    ['B01/men', stock - women],
    ['B01/women', women],
    ['B01J', Math.round(stock * traits.young)],
    ['B03', flows.started],
    ['B04', flows.work + flows.study + flows.moved + flows.other],
    ['B05', flows.work],
    ['B05/men', flows.work - womenToWork],
    ['B05/women', womenToWork],
    ['B06', flows.study],
    ['B07', flows.moved],
    ['B08', flows.other],
  ];
}

function guidance({ quarter, traits, stocks }: Life): Entries {
  const step = ordinalOf(quarter) - ordinalOf(FIRST_QUARTER);
  const guided = Math.round(stocks.onAssistance * traits.guided);
  // A tenth of a post is the least that a municipality with one client has.
  const posts = Math.max(0.1, Math.round((guided / traits.clientsPerPost) * 10) / 10);
  return [
    ['C01', guided],
    ['C03', posts],
    ['C04', Math.round(stocks.onAssistance * moved(traits.withPlan, 0.03 * step))],
  ];
}

function integration({ quarter, traits, stocks }: Life): Entries {
  const step = ordinalOf(quarter) - ordinalOf(FIRST_QUARTER);
  const underDuty = Math.round(stocks.integrating * (0.98 - 0.01 * step));
  const planned = Math.round(underDuty * moved(PLANS[step] ?? PLANS[PLANS.length - 1] ?? 0.7, traits.plans));
  const [b1, education, selfReliance, other] = divided(planned, traits.routes);
  return [
    ['D01', underDuty],
    ['D02N', stocks.integrating],
    ['D02T', stocks.intakeStarted],
    ['D04', planned],
    ['D07', b1 ?? planned],
    ['D08', education ?? planned],
    ['D09', selfReliance ?? planned],
    ['D10', other ?? planned],
  ];
}

function education({ quarter, traits, chance, stocks }: Life): Entries {
  const adults = stocks.resident * LEVELS.adult;
  const courses = adults * traits.courses * seasonOf('courses', quarter);
  const advised = chance.poisson(
    stocks.onAssistance * LEVELS.advised * traits.advised * seasonOf('advised', quarter),
  );
  return [
    ['E01', advised],
    ['E02', chance.binomial(advised, LEVELS.registeredAfterAdvice)],
    ['E03', chance.poisson(courses * LEVELS.bridging)],
    ['E04', chance.poisson(courses * LEVELS.higher)],
    ['E05', chance.poisson(courses * LEVELS.vocational)],
  ];
}

function support({ quarter, traits, chance, stocks }: Life): Entries {
  const { onAssistance: stock } = stocks;
  const provision = Math.round(stock * traits.provision);
  const guided = Math.round(stock * traits.guided);
  const result = guided * LEVELS.guidedToResult * traits.toWork * seasonOf('toWork', quarter);
  return [
    ['F01', chance.poisson(stock * LEVELS.registrations)],
    ['F02', provision],
    ['F05T', Math.min(stock, provision + chance.binomial(stock, LEVELS.reachedOtherwise))],
    ['G03', Math.min(guided, chance.poisson(result))],
  ];
}

/** Divides a whole number by shares so that the parts make the whole: the largest remainders get what is left. */
export function divided(whole: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * whole);
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const lucky = new Set(order.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (lucky.has(index) ? part + 1 : part));
}
