import type { Direction, Language, WhyMissing } from '@ijkpunt/model';

interface ValueTexts {
  readonly outOf: (part: string, whole: string, unit: string) => string;
  readonly onMean: (part: string, mean: string, unit: string) => string;
  readonly on: (part: string, whole: string, unit: string) => string;
  readonly perPost: (people: string, posts: string) => string;
  readonly counted: (count: string, unit: string) => string;
  readonly between: (lower: string, upper: string) => string;
  readonly betweenShort: (lower: string, upper: string) => string;
  readonly noInterval: string;
  readonly withheld: string;
  readonly withheldShort: string;
  readonly withheldWhy: (most: string) => string;
  readonly refusedShort: string;
  readonly missingWhy: Record<WhyMissing, (name: string) => string>;
  readonly missingMeasure: (label: string) => string;
  readonly gradeB: string;
  readonly gradeBWhy: string;
  readonly direction: Record<Direction, string>;
}

const nl: ValueTexts = {
  outOf: (part, whole, unit) => `${part} van ${whole} ${unit}`,
  onMean: (part, mean, unit) => `${part} op gemiddeld ${mean} ${unit}`,
  on: (part, whole, unit) => `${part} op ${whole} ${unit}`,
  perPost: (people, posts) => `${people} op ${posts}`,
  counted: (count, unit) => `${count} ${unit}`,
  between: (lower, upper) => `tussen ${lower} en ${upper}`,
  betweenShort: (lower, upper) => `${lower} tot ${upper}`,
  noInterval: 'geen interval',
  withheld: 'Niet getoond: klein aantal of daaruit te herleiden',
  withheldShort: 'niet getoond',
  withheldWhy: (most) =>
    `Aantallen van 1 tot en met ${most} tonen we niet, en ook geen cijfers waaruit zo’n aantal is terug te rekenen. ` +
    'Zo is niemand te herkennen.',
  refusedShort: 'niet vergelijkbaar',
  missingWhy: {
    'not-delivered': (name) => `${name} leverde dit cijfer niet.`,
    'not-registered': (name) => `${name} houdt dit niet bij.`,
    'not-yet-available': (name) => `${name} heeft dit cijfer nog niet.`,
    'not-applicable': (name) => `Dit is in ${name} niet van toepassing: er was niemand om te tellen.`,
    late: (name) => `${name} leverde dit cijfer niet op tijd.`,
    withheld: (name) => `${name} geeft dit cijfer niet vrij.`,
  },
  missingMeasure: (label) => `Het ontbrekende cijfer is “${label}”.`,
  gradeB: 'klein verschil in definitie',
  gradeBWhy: 'Vergelijk met enige voorzichtigheid:',
  direction: {
    higher: 'Hoger is beter.',
    lower: 'Lager is beter.',
    none: 'Hoger of lager is hier niet beter of slechter.',
  },
};

const en: ValueTexts = {
  outOf: (part, whole, unit) => `${part} of ${whole} ${unit}`,
  onMean: (part, mean, unit) => `${part} on an average of ${mean} ${unit}`,
  on: (part, whole, unit) => `${part} on ${whole} ${unit}`,
  perPost: (people, posts) => `${people} on ${posts}`,
  counted: (count, unit) => `${count} ${unit}`,
  between: (lower, upper) => `between ${lower} and ${upper}`,
  betweenShort: (lower, upper) => `${lower} to ${upper}`,
  noInterval: 'no interval',
  withheld: 'Not shown: a small count, or one could be derived from it',
  withheldShort: 'not shown',
  withheldWhy: (most) =>
    `Counts from 1 to ${most} are not shown, nor figures from which such a count could be computed back. ` +
    'That way nobody can be recognised.',
  refusedShort: 'not comparable',
  missingWhy: {
    'not-delivered': (name) => `${name} did not deliver this figure.`,
    'not-registered': (name) => `${name} does not register this.`,
    'not-yet-available': (name) => `${name} does not have this figure yet.`,
    'not-applicable': (name) => `This does not apply to ${name}: there was nobody to count.`,
    late: (name) => `${name} did not deliver this figure in time.`,
    withheld: (name) => `${name} does not release this figure.`,
  },
  missingMeasure: (label) => `The missing figure is “${label}”.`,
  gradeB: 'small difference in definition',
  gradeBWhy: 'Compare with some care:',
  direction: {
    higher: 'Higher is better.',
    lower: 'Lower is better.',
    none: 'Higher or lower is not better or worse here.',
  },
};

export const valueTexts: Record<Language, ValueTexts> = { nl, en };
