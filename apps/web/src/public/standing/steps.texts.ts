import type { ExplainStep, Language, Position } from '@ijkpunt/model';

const nl = {
  heading: 'Zo is dit berekend',
  yearHeading: 'Zo is het jaar berekend',
  steps: {
    numerator: 'Geteld: {measures} = {value}.',
    denominator: 'Gedeeld door: {measures} = {value}.',
    'mean-of-stocks':
      'Gedeeld door het gemiddelde van begin en eind, {measures}: ({opening} + {closing}) / 2 = {value}.',
    division: '{numerator} / {denominator} = {value}.',
    wilson:
      'Interval van Wilson, z = {z}: midden (2 × {x} + z²) / (2 × ({n} + z²)) = {centre}; halve breedte z × √(z² + 4 × {x} × (1 − {x}/{n})) / (2 × ({n} + z²)) = {half}. Dus {lower} tot {upper}.',
    byar: 'Interval volgens Byar, z = {z}: ondergrens {x} × (1 − 1/(9 × {x}) − z/(3 × √{x}))³ = {lowerCount}; bovengrens {y} × (1 − 1/(9 × {y}) + z/(3 × √{y}))³ = {upperCount}. Gedeeld door {n}: {lower} tot {upper}.',
    'exact-poisson':
      'Bij minder dan tien gevallen het exacte interval voor een Poisson-aantal van {x}: {lowerCount} tot {upperCount} (uit een tabel, of CHIKW.INV in een rekenblad). Gedeeld door {n}: {lower} tot {upper}.',
    group:
      '{group}: {contributing} anderen samen komen op {mean}. Het interval {lower} tot {upper} {position}. Het verschil is {distance}.',
    'case-mix':
      'Met de cijfers van alle anderen per klasse van {dimension} was {expected} te verwachten. {observed} / {expected} = {ratio}.',
    'rolling-year':
      'Vier kwartalen: {numerators} = {numerator}; gemiddelde van {denominators} = {denominator}. {numerator} / {denominator} = {value}.',
    'rolling-count': 'Vier kwartalen: {numerators} = {numerator}.',
  } satisfies Record<ExplainStep['kind'] | 'rolling-count', string>,
  meanOnly: 'Gedeeld door het gemiddelde van begin en eind, {measures}: {value}.',
  positions: {
    above: 'ligt daar helemaal boven',
    similar: 'bevat die waarde',
    below: 'ligt daar helemaal onder',
  } satisfies Record<Position, string>,
};

type StepsTexts = typeof nl;

const en: StepsTexts = {
  heading: 'How this was computed',
  yearHeading: 'How the year was computed',
  steps: {
    numerator: 'Counted: {measures} = {value}.',
    denominator: 'Divided by: {measures} = {value}.',
    'mean-of-stocks':
      'Divided by the mean of beginning and end, {measures}: ({opening} + {closing}) / 2 = {value}.',
    division: '{numerator} / {denominator} = {value}.',
    wilson:
      'Wilson’s interval, z = {z}: centre (2 × {x} + z²) / (2 × ({n} + z²)) = {centre}; half width z × √(z² + 4 × {x} × (1 − {x}/{n})) / (2 × ({n} + z²)) = {half}. So {lower} to {upper}.',
    byar: 'Byar’s interval, z = {z}: lower limit {x} × (1 − 1/(9 × {x}) − z/(3 × √{x}))³ = {lowerCount}; upper limit {y} × (1 − 1/(9 × {y}) + z/(3 × √{y}))³ = {upperCount}. Divided by {n}: {lower} to {upper}.',
    'exact-poisson':
      'Below ten events the exact interval of a Poisson count of {x}: {lowerCount} to {upperCount} (from a table, or CHISQ.INV in a spreadsheet). Divided by {n}: {lower} to {upper}.',
    group:
      '{group}: {contributing} others together come to {mean}. The interval {lower} to {upper} {position}. The difference is {distance}.',
    'case-mix':
      'With the figures of all others by class of {dimension}, {expected} were to be expected. {observed} / {expected} = {ratio}.',
    'rolling-year':
      'Four quarters: {numerators} = {numerator}; mean of {denominators} = {denominator}. {numerator} / {denominator} = {value}.',
    'rolling-count': 'Four quarters: {numerators} = {numerator}.',
  },
  meanOnly: 'Divided by the mean of beginning and end, {measures}: {value}.',
  positions: {
    above: 'lies wholly above that',
    similar: 'contains that value',
    below: 'lies wholly below that',
  },
};

export const STEPS_TEXTS: Readonly<Record<Language, StepsTexts>> = { nl, en };
