import type { OwnComparisonReply, ValueReply } from '@ijkpunt/contract';
import { GIVEN_GROUPS, type Language } from '@ijkpunt/model';
import { placeInWords, positionInWords } from '../../public/standing/standing-in-sentences.ts';
import { STANDING_TEXTS } from '../../public/standing/standing.texts.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';
import { reasonInWords, type Glossary } from './reason-in-words.ts';
import { mannerOf, valueInWords } from './value-in-words.ts';

/**
 * The own comparisons as a table for a spreadsheet: a row per indicator and group. A refusal is a row like any other, with
 * its reasons in words; a gap says why it is one.
 */
export function comparisonsCsv(
  values: readonly OwnComparisonReply[],
  language: Language,
  glossary: Glossary,
): string {
  const rows = values.flatMap((own) => rowsOf(own, language, glossary));
  return [COMPARISONS_TEXTS[language].csv, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');
}

type Row = readonly (string | number | undefined)[];

function rowsOf(own: OwnComparisonReply, language: Language, glossary: Glossary): readonly Row[] {
  const { value, indicator, standing } = own;
  const manner = mannerOf(indicator, language);
  const head = [indicator.code, indicator.label[language], valueInWords(value, manner), ...numbersOf(value)];
  const reasons = value.reasons.map((reason) => reasonInWords(reason, language, glossary)).join(' ');
  if (standing === undefined) return [[...head, value.grade, reasons, '', '', '', '', '']];
  const { groups: kinds, noGroup } = STANDING_TEXTS[language];
  return standing.groups
    .filter(({ kind }) => GIVEN_GROUPS.some((given) => given === kind))
    .map((group) => {
      const about = [...head, value.grade, reasons, kinds[group.kind]];
      if ('why' in group) return [...about, '', '', noGroup[group.why], ''];
      const position = positionInWords(group, indicator.direction, manner);
      return [...about, group.contributing, group.mean, position, placeInWords(group.rank, manner)];
    });
}

function numbersOf({ value, numerator, denominator, lower, upper }: ValueReply): Row {
  return [value, numerator, denominator, lower, upper];
}

/** Numbers as Dutch spreadsheets read them; a text never begins like a formula. */
function quoted(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
