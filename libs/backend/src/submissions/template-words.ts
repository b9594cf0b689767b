import { dutchNumber } from '@ijkpunt/contract';
import {
  monthsOf,
  samePeriod,
  standardPeriod,
  quarterOf,
  type IsoDate,
  type Measure,
  type Observation,
  type Precision,
  type Quarter,
  type Unit,
  type WhyMissing,
} from '@ijkpunt/model';
import type { RawCell } from '@ijkpunt/validation';

/** The codes of a delivery in plain Dutch, for whoever fills in a template. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  persons: 'personen',
  benefits: 'uitkeringen',
  registrations: 'aanmeldingen',
  places: 'plekken',
  fte: 'fte',
  employers: 'werkgevers',
  percent: 'procent',
  'persons-per-fte': 'personen per fte',
};

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: 'precies',
  rounded: 'afgerond',
  approximate: 'ongeveer',
  'at-least': 'ten minste',
  'at-most': 'ten hoogste',
};

/** Short, and what it means. */
export const REASON_WORDS: Readonly<Record<WhyMissing, readonly [short: string, meaning: string]>> = {
  'not-registered': ['niet geregistreerd', 'Uw gemeente houdt dit niet bij.'],
  'not-yet-available': ['nog niet beschikbaar', 'Het cijfer komt nog, maar is er nu niet.'],
  'not-applicable': ['niet van toepassing', 'Dit bestaat niet in uw gemeente.'],
  late: ['te laat', 'Het cijfer komt te laat voor deze uitvraag.'],
  withheld: ['niet vrijgegeven', 'Uw gemeente geeft dit cijfer niet vrij.'],
  'not-delivered': ['niet geleverd', 'Er is geen cijfer en geen reden gegeven.'],
};

/**
 * What was delivered last time: a number where it was an exact figure in the usual unit and period; else in words, with
 * what was unusual about it; of a gap the reason and its code.
 */
export function lastTime({ cell, unit, period }: Observation, measure: Measure): RawCell {
  if (cell.kind === 'missing') return `${REASON_WORDS[cell.why][0]} (${cell.why})`;
  const standard = standardPeriod(measure, quarterOf(period.end));
  const usualPeriod = samePeriod(period, standard);
  if (cell.precision === 'exact' && unit === measure.unit && usualPeriod) return cell.value;
  return [
    ...(cell.precision === 'exact' ? [] : [PRECISION_WORDS[cell.precision]]),
    dutchNumber(cell.value),
    ...(unit === measure.unit ? [] : [UNIT_WORDS[unit]]),
    ...(usualPeriod ? [] : [`(${spanOf(period)})`]),
  ].join(' ');
}

/** A day in words: "31 maart 2026". */
export function dutchDay(day: IsoDate): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A quarter in words: "2e kwartaal 2026". */
export function dutchQuarter(quarter: Quarter): string {
  const [year, number] = quarter.split('Q');
  return `${number}e kwartaal ${year}`;
}

function spanOf(period: Observation['period']): string {
  if (period.start === undefined) return `op ${dutchDay(period.end)}`;
  const months = monthsOf(period);
  const length = months === undefined ? '' : `${dutchNumber(months)} maanden, `;
  return `${length}${dutchDay(period.start)} tot en met ${dutchDay(period.end)}`;
}
