import { dictionary } from '@zxcvbn-ts/language-common';

/** What is wrong with a password that somebody chose. */
export type PasswordFault = 'too-short' | 'common' | 'about-you';

/** Signs that a password has at least: length is what makes it strong, not a sign of each kind. */
const SHORTEST_PASSWORD = 12;

/** The 49,000 passwords that are found most often in what was stolen elsewhere. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** Words that everybody tries here. */
const OURS = ['ijkpunt', 'divosa', 'gemeente', 'welkom', 'wachtwoord', 'statushouder'];

/**
 * What is wrong with a password: too short, found in what was stolen elsewhere (also with a year or a sign behind it, or
 * several times in a row), or made of what anybody knows of its owner. Undefined when it will do.
 *
 * @param known words of the owner: address, name, organisation
 */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short';
  const plain = password.toLowerCase();
  if (isCommon(plain)) return 'common';
  // What is left when all that can be known is taken out has to be long enough to be worth guessing.
  const words = [...OURS, ...known.flatMap(wordsIn)];
  const rest = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), plain);
  const letters = rest.replaceAll(/[^\p{L}]/gu, '');
  return rest.length < plain.length && letters.length < 6 ? 'about-you' : undefined;
}

function isCommon(plain: string): boolean {
  const once = onceOf(plain);
  const bare = once.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [plain, once, bare].some((text) => COMMON.has(text)) || new Set(plain).size < 5;
}

/** The part that a text repeats, or the text itself. */
function onceOf(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return at < text.length ? text.slice(0, at) : text;
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}
