import { ordinalOf, type Quarter } from '@ijkpunt/model';
import { FIRST_QUARTER, INTAKE, LEVELS, seasonOf } from './calibration.ts';
import { figuresOf, type Figures } from './figures.ts';
import { chanceOf, type Chance } from './random.ts';
import type { Flows, Stocks } from './stocks.ts';
import { moved, type Traits } from './traits.ts';

/** One quarter of one municipality, complete and without any oddity. */
export interface Passage {
  readonly quarter: Quarter;
  readonly stocks: Stocks;
  readonly figures: Figures;
}

/** Where a municipality stood before the first quarter. */
export function openingStocks(traits: Traits, seed: number, code: string): Stocks {
  const chance = chanceOf(seed, code, 'opening');
  const resident = chance.poisson(traits.inhabitants * LEVELS.resident * traits.density);
  return {
    resident,
    onAssistance: chance.binomial(resident, LEVELS.adult * LEVELS.onAssistance),
    integrating: 0,
    intakeStarted: 0,
  };
}

/** What predecessors leave behind is what their successor starts with: the stock bridges the merger too. */
export function together(stocks: readonly Stocks[]): Stocks {
  const sum = (name: keyof Stocks): number => stocks.reduce((all, stock) => all + stock[name], 0);
  return {
    resident: sum('resident'),
    onAssistance: sum('onAssistance'),
    integrating: sum('integrating'),
    intakeStarted: sum('intakeStarted'),
  };
}

/** Lets a municipality live through its quarters, one after the other. */
export function courseOf(
  start: { readonly code: string; readonly traits: Traits; readonly opening: Stocks },
  quarters: readonly Quarter[],
  seed: number,
): readonly Passage[] {
  let before = start.opening;
  return quarters.map((quarter) => {
    const passage = passageOf(before, {
      quarter,
      traits: start.traits,
      chance: chanceOf(seed, start.code, quarter),
    });
    before = passage.stocks;
    return passage;
  });
}

function passageOf(before: Stocks, { quarter, traits, chance }: Setting): Passage {
  const arriving = LEVELS.arriving * traits.inhabitants * traits.density * seasonOf('arriving', quarter);
  const arrived = chance.poisson(arriving);
  const flows = flowsOf(before.onAssistance, arrived, { quarter, traits, chance });
  const ended = flows.work + flows.study + flows.moved + flows.other;
  const onAssistance = before.onAssistance + flows.started - ended;
  const left = chance.binomial(before.resident, LEVELS.leaving);
  const stocks = {
    resident: Math.max(onAssistance, before.resident + arrived - left),
    onAssistance,
    ...integrationOf(before, { quarter, traits, chance }),
  };
  return { quarter, stocks, figures: figuresOf({ quarter, traits, chance, stocks, flows }) };
}

interface Setting {
  readonly quarter: Quarter;
  readonly traits: Traits;
  readonly chance: Chance;
}

/** Nobody leaves twice: each kind of ending takes from those who are left. */
function flowsOf(stock: number, arrived: number, { quarter, traits, chance }: Setting): Flows {
  let remaining = stock;
  const take = (rate: number): number => {
    const taken = Math.min(remaining, chance.poisson(stock * rate * chance.factor(0.08)));
    remaining -= taken;
    return taken;
  };
  return {
    started:
      chance.binomial(arrived, LEVELS.adult * LEVELS.arrivingOnAssistance) +
      chance.poisson(stock * LEVELS.returning),
    work: take(LEVELS.toWork * traits.toWork * seasonOf('toWork', quarter)),
    study: take(LEVELS.toStudy * traits.toStudy * seasonOf('toStudy', quarter)),
    moved: take(LEVELS.movedAway),
    other: take(LEVELS.otherEnd),
  };
}

/** The cohort of the act only grows, and an intake that has started stays started. */
function integrationOf(
  before: Stocks,
  { quarter, traits, chance }: Setting,
): Pick<Stocks, 'integrating' | 'intakeStarted'> {
  const step = ordinalOf(quarter) - ordinalOf(FIRST_QUARTER);
  const rate = step === 0 ? LEVELS.integrating2022 : LEVELS.integratingPerQuarter;
  const integrating = before.integrating + chance.poisson(rate * traits.inhabitants * traits.density);
  const share = moved(INTAKE[step] ?? INTAKE[INTAKE.length - 1] ?? 0.8, traits.intake);
  const intakeStarted = Math.max(before.intakeStarted, Math.round(integrating * share));
  return { integrating, intakeStarted };
}
