import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import type { Language } from '@ijkpunt/model';
import type { DisclosureTexts } from './disclosure.texts.ts';

/** What a sentence about a cell needs to know of names. */
export interface Naming {
  readonly texts: DisclosureTexts;
  readonly language: Language;
  /** The name of a municipality or an indicator, by its code. */
  readonly nameOf: (code: string) => string;
}

const INSIDER = / \((GM\d{4}|partnership [^()]+)\)$/;
const OLDER = / \(before \d+\)$/;
const CELL = /^(2 x mean )?(.+?)(?:\[([^=\]]+)=([^\]]+)\])?@(GM\d{4})\/(\d{4}Q[1-4])(?:\/\d+)?(?: as .+)?$/;
const TOTAL = /^([^/]+)\/(\d{4}Q[1-4])(?:\/.*)?@(nation|labour-market-region):(.+)$/;

/** A cell that could be told, and who could, in words; its own name where it cannot be read. */
export function tellingCellInWords(
  told: string,
  naming: Naming,
): { readonly cell: string; readonly who: string } {
  const insider = INSIDER.exec(told)?.[1];
  const cell = cellInWords(told.replace(INSIDER, ''), naming);
  return { cell, who: whoInWords(insider, naming) };
}

function whoInWords(insider: string | undefined, { texts, nameOf }: Naming): string {
  if (insider === undefined) return texts.anyone;
  if (insider.startsWith('partnership ')) return texts.aPartnership;
  return fill(texts.theMunicipality, { name: nameOf(insider) });
}

function cellInWords(name: string, naming: Naming): string {
  const { texts } = naming;
  if (OLDER.test(name)) return fill(texts.ofEarlier, { cell: cellInWords(name.replace(OLDER, ''), naming) });
  const [whole = '', part] = name.split(' without ');
  if (part !== undefined)
    return fill(texts.rest, { whole: cellInWords(whole, naming), part: cellInWords(part, naming) });
  if (name.startsWith('remainder of '))
    return fill(texts.remainder, { whole: cellInWords(name.slice('remainder of '.length), naming) });
  return countInWords(name, naming) ?? totalInWords(name, naming) ?? name;
}

function countInWords(name: string, { texts, language, nameOf }: Naming): string | undefined {
  const [, mean, measures, dimension = '', category = '', place = '', quarter = ''] = CELL.exec(name) ?? [];
  if (measures === undefined) return undefined;
  return fill(mean === undefined ? texts.count : texts.mean, {
    measures: measures.split('+').map(nameOf).join(' + '),
    part: dimension === '' ? '' : `${dimension}: ${category}`,
    place: nameOf(place),
    quarter: quarterInWords(quarter, language),
  });
}

function totalInWords(name: string, { texts, language, nameOf }: Naming): string | undefined {
  const [, indicator, quarter = '', kind, code = ''] = TOTAL.exec(name) ?? [];
  if (indicator === undefined) return undefined;
  return fill(texts.total, {
    indicator: nameOf(indicator),
    place: kind === 'nation' ? texts.nation : code,
    quarter: quarterInWords(quarter, language),
  });
}
