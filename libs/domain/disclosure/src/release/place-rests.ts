import type { MeasuresAddUp, PartOfWhole } from '@ijkpunt/model';
import type { CellBook } from './cell-book.ts';
import { nameOf, type Standing } from './counts.ts';
import { noteRest } from './value-cells.ts';
import { isSmall, restIsTelling } from '../small-counts.ts';

interface Nesting {
  readonly part: string;
  readonly whole: string;
}

/**
 * Notes who is in a whole and not in its part, wherever both are counted: whichever values the two stand in, and also when
 * the one lies in the other by way of a third.
 *
 * Source: docs/methods/11-disclosure.md section 11.3.
 */
export function noteRests(
  book: CellBook,
  places: Iterable<string>,
  rules: {
    readonly nested: readonly PartOfWhole[];
    readonly standings: readonly Standing[];
    readonly threshold: number;
    /** What stands behind a measure for one category; empty for everybody. */
    readonly suffix: string;
  },
): void {
  const nestings = throughOthers([...totalsOf(rules.nested), ...sharesIn(rules.standings)]);
  for (const place of places) {
    for (const { part, whole } of nestings) {
      const inPart = book.find(nameOf({ measure: part + rules.suffix, place }));
      const inWhole = book.find(nameOf({ measure: whole + rules.suffix, place }));
      if (inPart !== undefined && inWhole !== undefined) noteRest(book, rules.threshold, inPart, inWhole);
    }
  }
}

/**
 * Measures that add up to a total: when all are counted the sum is a relation, and when some are not, what those come to
 * together is a count of its own.
 */
export function noteSums(
  book: CellBook,
  places: Iterable<string>,
  {
    sums,
    threshold,
    suffix,
  }: { readonly sums: readonly MeasuresAddUp[]; readonly threshold: number; readonly suffix: string },
): void {
  for (const place of places) {
    for (const { total, parts } of sums) {
      const whole = book.find(nameOf({ measure: total + suffix, place }));
      const found = parts
        .map((measure) => book.find(nameOf({ measure: measure + suffix, place })))
        .filter((cell) => cell !== undefined);
      if (whole === undefined || found.length === 0) continue;
      if (found.length === parts.length) relateIfTrue(book, whole, found);
      else noteRemainder(book, threshold, whole, found);
    }
  }
}

/** What was accepted although it does not add up is no sum. */
export function relateIfTrue(book: CellBook, whole: number, parts: readonly number[]): void {
  const sum = parts.reduce((all, part) => all + book.at(part).value, 0);
  if (Math.abs(sum - book.at(whole).value) < ROUNDING) book.relateOnce([whole, ...parts]);
}

/** Of posts in tenths. */
const ROUNDING = 1e-6;

function noteRemainder(book: CellBook, threshold: number, whole: number, parts: readonly number[]): void {
  const inWhole = book.at(whole);
  const inParts = parts.reduce((sum, part) => sum + book.at(part).value, 0);
  if (inParts > inWhole.value) return;
  const telling = !isSmall(inWhole.value, threshold) && restIsTelling(inParts, inWhole.value, threshold);
  const rest = book.note({
    name: `remainder of ${inWhole.name}`,
    value: inWhole.value - inParts,
    width: telling ? threshold - 1 : undefined,
    insiders: inWhole.insiders,
  });
  book.relateOnce([whole, ...parts, rest]);
}

/** Rules between totals. A rule about one category says nothing about the total of its measure. */
function totalsOf(rules: readonly PartOfWhole[]): readonly Nesting[] {
  return rules
    .filter((rule) => [rule.part, rule.whole].every(({ dimension }) => (dimension ?? '') === ''))
    .map(({ part, whole }) => ({ part: part.measure, whole: whole.measure }));
}

/** The numerator of a share is part of its denominator, wherever else the two are shown. */
function sharesIn(standings: readonly Standing[]): readonly Nesting[] {
  return [...new Set(standings.map(({ indicator }) => indicator))].flatMap(
    ({ method, numerator, denominator }) =>
      method === 'share' && denominator !== undefined
        ? [{ part: numerator.join('+'), whole: denominator.measures.join('+') }]
        : [],
  );
}

/** What lies in a part lies in its whole. */
function throughOthers(nestings: readonly Nesting[]): readonly Nesting[] {
  const known = new Map(nestings.map((nesting) => [`${nesting.part}<${nesting.whole}`, nesting]));
  // A map visits what is added during the visit, so chains of any length are followed.
  for (const [, { part, whole }] of known) {
    for (const [, other] of known) {
      if (other.part === whole && other.whole !== part)
        known.set(`${part}<${other.whole}`, { part, whole: other.whole });
      if (other.whole === part && other.part !== whole)
        known.set(`${other.part}<${whole}`, { part: other.part, whole });
    }
  }
  return [...known.values()];
}
