/** Something that a person reads: a rule's finding in a note, a value on the public page, or two notes side by side. */
export type Hearing =
  | { readonly note: string; readonly rule: string; readonly measure: string; readonly line?: number }
  | { readonly publicly: string; readonly note: string }
  | { readonly sideBySide: string };

/** A finding in a note, by rule and measure, perhaps only the one on a line of the file: `V15 A01 2`. */
export function finding(note: string, where: string): Hearing {
  const [rule = '', measure = '', line] = where.split(' ');
  return line === undefined ? { note, rule, measure } : { note, rule, measure, line: Number(line) };
}
