import { alike } from './alike.ts';
import { apart } from './apart.ts';

/** Something that can be found. */
export interface Findable {
  readonly kind: 'municipality' | 'indicator';
  readonly title: string;
  /** Address of its page. */
  readonly path: string;
  /** Other names: of before a merger, of every day, words that mean the same. */
  readonly also: readonly string[];
}

/** What is looked at of something to find it; what has no kind keeps the order in which it was given. */
export type Named = Pick<Findable, 'title' | 'also'> & { readonly kind?: Findable['kind'] };

/** What is longer is cut: nobody types a name of this length. */
export const LONGEST_QUERY = 60;

/** How well a word of the query goes with a word of a name. */
const GRADES = { same: 8, begins: 6, 'begins-nearly': 4, within: 2 } as const;

/** A word must be this long for each typing error that is forgiven. */
const SIGNS_PER_ERROR = 4;

/** Two errors at most: with three a word is another word. */
const MOST_ERRORS = 2;

/** What is found by another name comes after what is found as well by its own. */
const OWN_NAME = 1;

/** A name that begins with the whole query comes first. */
const WHOLE = 3;

/**
 * What goes with a query, the best first: each word of the query must be found in one and the same name. Of what goes equally well
 * municipalities come first, then the order of the alphabet.
 *
 * @param all what can be found
 * @param query as it was typed; of more than 60 signs only the first count
 * @param most how many are wanted at most
 * @returns at most that many; none for an empty query
 * @see docs/methods/16-search.md
 */
export function search<One extends Named>(all: readonly One[], query: string, most: number): readonly One[] {
  const wanted = alike(query.slice(0, LONGEST_QUERY));
  if (wanted === '') return [];
  return all
    .map((one) => ({ one, score: scoreOf(one, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compared(a.one, b.one))
    .slice(0, most)
    .map(({ one }) => one);
}

function compared(a: Named, b: Named): number {
  if (a.kind === undefined || b.kind === undefined) return 0;
  if (a.kind !== b.kind) return a.kind === 'municipality' ? -1 : 1;
  return a.title.localeCompare(b.title, 'nl');
}

/** From 0: not found. */
function scoreOf({ title, also }: Named, wanted: string): number {
  const own = scoreIn(alike(title), wanted);
  const others = also.map((name) => scoreIn(alike(name), wanted));
  return Math.max(own === 0 ? 0 : own + OWN_NAME, ...others);
}

/** How well a query goes with one name: the mean over its words, so that more words are no advantage. */
function scoreIn(name: string, wanted: string): number {
  const names = name.split(' ');
  const words = wanted.split(' ');
  let sum = 0;
  for (const word of words) {
    const best = Math.max(...names.map((one) => gradeOf(one, word)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / words.length + (name.startsWith(wanted) ? WHOLE : 0);
}

function gradeOf(name: string, word: string): number {
  if (name === word) return GRADES.same;
  if (name.startsWith(word)) return GRADES.begins;
  if (isNearlyBegunBy(name, word)) return GRADES['begins-nearly'];
  return word.length > 2 && name.includes(word) ? GRADES.within : 0;
}

/** Whether a name begins with a word but for a typing error or two: held against its first signs, one more and one less. */
function isNearlyBegunBy(name: string, word: string): boolean {
  const errors = Math.min(MOST_ERRORS, Math.floor(word.length / SIGNS_PER_ERROR));
  if (errors === 0) return false;
  return [-1, 0, 1].some((more) => apart(name.slice(0, word.length + more), word) <= errors);
}
