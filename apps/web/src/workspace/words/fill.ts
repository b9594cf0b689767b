/** Values that a sentence names, by name. */
export type Values = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[([^\]]*)\]/g;
const PLACE = /\{(\w+)\}/g;

/**
 * Fills the places of a sentence, such as `{found}`. A part between square brackets is left out when one of its values
 * is not known or empty.
 */
export function fill(sentence: string, values: Values): string {
  const kept = sentence.replaceAll(OPTIONAL, (_, part: string) =>
    placesIn(part).every((name) => isKnown(values[name])) ? part : '',
  );
  return kept.replaceAll(PLACE, (_, name: string) => String(values[name] ?? '?'));
}

/** The names of the places in a sentence, in order. */
export function placesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACE)].map(([, name]) => name ?? '');
}

/** The names of the places that must have a value: those outside square brackets. */
export function neededBy(sentence: string): readonly string[] {
  return placesIn(sentence.replaceAll(OPTIONAL, ''));
}

function isKnown(value: string | number | undefined): boolean {
  return value !== undefined && value !== '';
}
