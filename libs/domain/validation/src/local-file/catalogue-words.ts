import type { Benchmark, Dimension, Measure } from '@ijkpunt/model';
import { corrected, isBackground, saysNoCount, wordsOf } from './label-words.ts';
import { withoutNumber } from './grid.ts';

export type Vocabulary = Pick<Benchmark, 'measures' | 'dimensions'>;

/** A category of a dimension; both empty for the total. */
export interface Category {
  readonly dimension: string;
  readonly category: string;
}

/** A measure as a label names it, perhaps with a category in the same label. */
export interface NamedMeasure extends Category {
  readonly measure: Measure;
}

/** A fit below this is none; the next best must stay this far behind, or neither is meant. */
const GOOD_FIT = 0.75;
const CLEAR_LEAD = 0.15;

const TOTAL: Category = { dimension: '', category: '' };

/** The words by which a catalogue names its measures and categories, to read labels with. */
export class CatalogueWords {
  private readonly measures: readonly { readonly measure: Measure; readonly words: readonly string[] }[];
  private readonly byCode: ReadonlyMap<string, Measure>;
  /** Categories by their sorted words: as labelled or coded, and as one of two names ("onbekend of anders"). */
  private readonly full = new Map<string, Category[]>();
  private readonly partial = new Map<string, Category[]>();
  private readonly known: ReadonlySet<string>;
  private readonly weights = new Map<string, number>();

  constructor({ measures, dimensions }: Vocabulary) {
    this.measures = measures.map((measure) => ({ measure, words: wordsOf(measure.label.nl) }));
    this.byCode = new Map(measures.map((measure) => [measure.code.toLowerCase(), measure]));
    for (const dimension of dimensions) this.learn(dimension);
    const categories = [...this.full.keys(), ...this.partial.keys()].flatMap((key) => key.split(' '));
    this.known = new Set([...this.measures.flatMap(({ words }) => words), ...categories]);
    for (const word of this.known) this.weights.set(word, this.weigh(word));
  }

  /** The measure that a label clearly names, with the category that it may name beside it. */
  measureOf(label: string): NamedMeasure | undefined {
    if (saysNoCount(label)) return undefined;
    const words = this.read(label);
    const coded = words.flatMap((word) => this.byCode.get(word) ?? []);
    if (coded.length > 1) return undefined;
    const [measure] = coded;
    if (measure !== undefined) return this.ofCode(measure, words);
    return this.best(words) ?? this.withCategory(words, undefined);
  }

  /** The categories that a label can name; several dimensions may have one of that name. */
  categoriesOf(label: string): readonly Category[] {
    if (saysNoCount(label)) return [];
    const key = keyOf(this.read(label));
    const full = this.full.get(key) ?? [];
    const dimensions = new Set(full.map(({ dimension }) => dimension));
    const partial = this.partial.get(key) ?? [];
    return [...full, ...partial.filter(({ dimension }) => !dimensions.has(dimension))];
  }

  private learn({ code: dimension, categories }: Dimension): void {
    for (const { code, label } of categories) {
      const category = { dimension, category: code };
      for (const form of new Set([keyOf(wordsOf(label.nl)), keyOf(wordsOf(code))]))
        add(this.full, form, category);
      const names = label.nl.split(/ of /);
      for (const name of names.length > 1 ? names : []) add(this.partial, keyOf(wordsOf(name)), category);
    }
  }

  /** A word that few measures have tells more than one that many have. */
  private weigh(word: string): number {
    if (isBackground(word)) return 0.3;
    const having = this.measures.filter(({ words }) => words.includes(word)).length;
    return Math.log(1 + this.measures.length / Math.max(1, having));
  }

  private read(label: string): readonly string[] {
    return wordsOf(withoutNumber(label)).map((word) =>
      this.byCode.has(word) ? word : corrected(word, this.known),
    );
  }

  /** A code says which measure; other words may not say that it is only a part, or another one. */
  private ofCode(measure: Measure, words: readonly string[]): NamedMeasure | undefined {
    const rest = words.filter((word) => word !== measure.code.toLowerCase());
    const other = this.best(rest)?.measure;
    if (other !== undefined && other !== measure) return undefined;
    const own = new Set(wordsOf(measure.label.nl));
    const strange = rest.filter((word) => !own.has(word) && !isBackground(word));
    if (strange.every((word) => !this.known.has(word) && !/\d/.test(word) && !DENIALS.has(word)))
      return { measure, ...TOTAL };
    return this.withCategory(rest, measure);
  }

  private best(words: readonly string[]): NamedMeasure | undefined {
    const [first, second] = this.measures
      .map(({ measure, words: own }) => ({ measure, fit: this.fit(words, own) }))
      .toSorted((a, b) => b.fit - a.fit);
    if (first === undefined || first.fit < GOOD_FIT) return undefined;
    if (second !== undefined && first.fit - second.fit < CLEAR_LEAD) return undefined;
    return { measure: first.measure, ...TOTAL };
  }

  /** The weight of the measure's words that the label has, from 0 to 1; 0 when the label says more than the measure. */
  private fit(label: readonly string[], own: readonly string[]): number {
    if (label.some((word) => !own.includes(word) && !isBackground(word))) return 0;
    const whole = this.weightOf(own);
    return whole === 0 ? 0 : this.weightOf(own.filter((word) => label.includes(word))) / whole;
  }

  private weightOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + (this.weights.get(word) ?? 1), 0);
  }

  /** Reads a label as a measure and a category in one, when that can be done in one way. */
  private withCategory(words: readonly string[], given: Measure | undefined): NamedMeasure | undefined {
    const found: NamedMeasure[] = [];
    for (const [key, categories] of this.full) {
      const names = key.split(' ');
      // A bare year can be that of the report as well as that of a permit.
      if (isOnlyDigits(key) || !names.every((name) => words.includes(name))) continue;
      const rest = words.filter((word) => !names.includes(word));
      const measure = given ?? this.best(rest)?.measure;
      if (measure === undefined || (given !== undefined && rest.some((word) => this.isForeign(word, given))))
        continue;
      for (const category of categories)
        if (measure.dimensions.includes(category.dimension)) found.push({ measure, ...category });
    }
    return found.length === 1 ? found[0] : undefined;
  }

  private isForeign(word: string, measure: Measure): boolean {
    return !isBackground(word) && !wordsOf(measure.label.nl).includes(word);
  }
}

const DENIALS = new Set(['zonder', 'niet', 'geen']);

/** Whether the words of a label are numbers only, such as a year. */
export function isOnlyDigits(label: string): boolean {
  return /^\d+$/.test(label.trim());
}

function keyOf(words: readonly string[]): string {
  return words
    .filter((word) => !isBackground(word))
    .toSorted()
    .join(' ');
}

function add(map: Map<string, Category[]>, key: string, category: Category): void {
  if (key !== '') map.set(key, [...(map.get(key) ?? []), category]);
}
