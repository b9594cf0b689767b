import type { RuleVocabulary, WrittenKind, WrittenRule } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill, type Values } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { SENTENCES, SENTENCE_WORDS } from './rule-kinds.texts.ts';

/** What a sentence is written with. */
interface Words {
  readonly vocabulary: RuleVocabulary;
  readonly language: Language;
}

type Of<Kind extends WrittenKind> = Extract<WrittenRule, { kind: Kind }>;
type Pattern = Of<'range'>['cell'];
type Parts = { readonly [Kind in WrittenKind]: (rule: Of<Kind>, words: Words) => Values };

const PARTS: Parts = {
  'categories-add-up': ({ measure, dimension }, words) => ({
    measure,
    parts: categoriesOf(measure, dimension, words),
  }),
  'components-explain': ({ measure, dimension, total = measure }, words) => ({
    total,
    parts: categoriesOf(measure, dimension, words),
  }),
  'periods-add-up': ({ measure }) => ({ measure }),
  'measures-add-up': ({ total, parts }) => ({ total, parts: parts.join(' + ') }),
  'part-of-whole': ({ part, whole }, words) => ({
    part: cellName(part, words),
    whole: cellName(whole, words),
  }),
  'sub-population': ({ parts, whole }) => ({ parts: parts.join(' + '), whole }),
  'stock-bridge': ({ stock, inflow, outflow }) => ({
    stock,
    inflow: inflow.join(' + '),
    outflow: outflow.join(' − '),
  }),
  range: ({ cell, min, max }, words) => ({
    cell: cellName(cell, words),
    min: bound(min, words),
    max: bound(max, words),
  }),
  'both-or-neither': ({ measures }, words) => ({ measures: listed(measures, words) }),
  'own-history': ({ measures, seasonal = [] }, words) => ({
    measures: measures === undefined ? SENTENCE_WORDS.everyFigure[words.language] : listed(measures, words),
    seasonal: seasonal.length === 0 ? '' : listed(seasonal, words),
  }),
};

/**
 * A rule as a person says it: "B05 Man + B05 Vrouw = B05 totaal". Measures go by their codes; categories by their names,
 * or by the code when the benchmark does not know them.
 */
export function ruleInWords(rule: WrittenRule, vocabulary: RuleVocabulary, language: Language): string {
  const words = { vocabulary, language };
  const parts = PARTS[rule.kind] as (rule: WrittenRule, words: Words) => Values;
  return fill(sentenceFor(rule)[language], parts(rule, words));
}

function sentenceFor(rule: WrittenRule) {
  const both = rule.kind === 'range' && rule.min !== undefined && rule.max !== undefined;
  return both ? SENTENCE_WORDS.between : SENTENCES[rule.kind];
}

/** Every category by its name; an open list has none that are known beforehand. */
function categoriesOf(measure: string, code: string, { vocabulary, language }: Words): string {
  const dimension = vocabulary.dimensions.find((one) => one.code === code);
  if (dimension === undefined || dimension.open || dimension.categories.length === 0) {
    const name = dimension?.label[language].toLocaleLowerCase(language) ?? code;
    return fill(SENTENCE_WORDS.everyCategory[language], { measure, dimension: name });
  }
  return dimension.categories.map(({ label }) => `${measure} ${label[language]}`).join(' + ');
}

function cellName({ measure, dimension, category }: Pattern, { vocabulary, language }: Words): string {
  if (dimension === undefined || category === undefined) return measure;
  const categories = vocabulary.dimensions.find(({ code }) => code === dimension)?.categories;
  const label = categories?.find(({ code }) => code === category)?.label[language];
  return `${measure} ${label ?? category}`;
}

function bound(value: number | undefined, { language }: Words): string {
  return value === undefined ? '' : numberInWords(value, language);
}

function listed(codes: readonly string[], { language }: Words): string {
  const last = codes.at(-1) ?? '';
  if (codes.length < 2) return last;
  return `${codes.slice(0, -1).join(', ')} ${SENTENCE_WORDS.and[language]} ${last}`;
}
