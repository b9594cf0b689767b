import type { RawCell } from './columns.ts';

/** What a written number can mean. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly asThousands: string; readonly asDecimal: string }
  | { readonly kind: 'not-a-number' };

const PLAIN = /^[-+]?\d+$/;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/;
const DECIMAL_POINT = /^[-+]?\d+\.\d+$/;
/** A group of a thousand never begins with a zero: 0.125 is an eighth. */
const ONE_POINT_GROUP = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
/** Nobody writes a decimal with two points. */
const POINT_GROUPS = /^[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const POINT_GROUPS_AND_COMMA = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;

/** Beyond this a number is kept as another one: no count comes near it, and what is read there is not what was written. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Reads a number in Dutch notation. "1,5" is one and a half, "1.234,5" is a thousand and more; "1.234" can be a thousand
 * or a decimal, and is asked back instead of guessed. A number typed as a number in a workbook is taken as it is.
 */
export function readNumber(raw: RawCell): Reading {
  if (typeof raw === 'number') return number(raw);
  const text = raw.trim();
  if (PLAIN.test(text)) return number(Number(text));
  if (DECIMAL_COMMA.test(text)) return number(Number(text.replace(',', '.')));
  if (ONE_POINT_GROUP.test(text)) {
    return { kind: 'ambiguous', asThousands: text.replaceAll('.', ''), asDecimal: text.replace('.', ',') };
  }
  if (POINT_GROUPS.test(text)) return number(Number(text.replaceAll('.', '')));
  if (DECIMAL_POINT.test(text)) return number(Number(text));
  if (POINT_GROUPS_AND_COMMA.test(text)) return number(Number(text.replaceAll('.', '').replace(',', '.')));
  return { kind: 'not-a-number' };
}

function number(value: number): Reading {
  // Adding zero takes the sign from "-0".
  return Math.abs(value) <= LARGEST ? { kind: 'number', value: value + 0 } : { kind: 'not-a-number' };
}
