import type { RuleFaultCode } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

const nl = {
  kind: 'Wat voor regel is het?',
  kindNone: 'Kies een soort',
  code: 'Code',
  codeHint: 'Een V met twee cijfers, en daarna ten hoogste twee letters: V40 of V40b.',
  label: 'Naam in het Nederlands',
  labelEn: 'Naam in het Engels',
  labelHint: 'Deze naam ziet wie levert bij een bevinding.',
  asks: 'Wat vraagt de regel?',
  choose: 'Kies een maat',
  chooseDimension: 'Kies een uitsplitsing',
  chooseCategory: 'Kies een categorie',
  measure: 'Maat',
  dimension: 'Uitsplitsing',
  total: 'Geen: het totaal',
  category: 'Categorie',
  preview: 'Zo leest de regel',
  previewNone: 'Vul de velden in. Hier leest u dan wat de regel zegt.',
  save: 'Opslaan als ontwerp',
  saving: 'Wordt opgeslagen…',
  saved: 'Het ontwerp is opgeslagen. Probeer het nu.',
  codeWrong: 'Vul een code in zoals V40 of V40b.',
  codeTaken: 'De code {code} is al in gebruik. Kies een andere code, of verander die regel.',
  kindMissing: 'Kies een soort regel.',
  labelMissing: 'Vul een Nederlandse naam in van 3 tot 200 letters.',
  labelEnMissing: 'Vul een Engelse naam in van 3 tot 200 letters.',
  measureMissing: 'Kies een maat.',
  dimensionMissing: 'Kies een uitsplitsing.',
  tooFew: 'Kies meer maten.',
  tooMany: 'Kies minder maten.',
  notANumber: 'Vul een getal in zonder punt, zoals 12000 of 0,5.',
};

export type RuleFormTexts = typeof nl;

const en: RuleFormTexts = {
  kind: 'What kind of rule is it?',
  kindNone: 'Choose a kind',
  code: 'Code',
  codeHint: 'A V with two digits, then at most two letters: V40 or V40b.',
  label: 'Name in Dutch',
  labelEn: 'Name in English',
  labelHint: 'Who delivers sees this name with a finding.',
  asks: 'What does the rule ask for?',
  choose: 'Choose a measure',
  chooseDimension: 'Choose a breakdown',
  chooseCategory: 'Choose a category',
  measure: 'Measure',
  dimension: 'Breakdown',
  total: 'None: the total',
  category: 'Category',
  preview: 'The rule in words',
  previewNone: 'Fill in the fields. You will then read here what the rule says.',
  save: 'Save as draft',
  saving: 'Saving…',
  saved: 'The draft has been saved. Try it now.',
  codeWrong: 'Enter a code such as V40 or V40b.',
  codeTaken: 'The code {code} is in use already. Choose another code, or change that rule.',
  kindMissing: 'Choose a kind of rule.',
  labelMissing: 'Enter a Dutch name of 3 to 200 letters.',
  labelEnMissing: 'Enter an English name of 3 to 200 letters.',
  measureMissing: 'Choose a measure.',
  dimensionMissing: 'Choose a breakdown.',
  tooFew: 'Choose more measures.',
  tooMany: 'Choose fewer measures.',
  notANumber: 'Enter a number without separators, such as 12000 or 0.5.',
};

export const RULE_FORM_TEXTS: Readonly<Record<Language, RuleFormTexts>> = { nl, en };

/** What is wrong with a rule, beside the field. `value` is what stands there. */
export const FAULT_WORDS: Readonly<Record<RuleFaultCode, Bilingual>> = {
  'unknown-measure': {
    nl: 'De maat[ {value}] hoort niet bij deze benchmark. Kies een andere.',
    en: 'The measure[ {value}] is not part of this benchmark. Choose another.',
  },
  'unknown-dimension': {
    nl: 'De uitsplitsing[ {value}] hoort niet bij deze benchmark. Kies een andere.',
    en: 'The breakdown[ {value}] is not part of this benchmark. Choose another.',
  },
  'dimension-not-of-measure': {
    nl: 'Deze maat wordt niet uitgesplitst naar[ {value}]. Kies een uitsplitsing van de maat.',
    en: 'This measure is not broken down by[ {value}]. Choose a breakdown of the measure.',
  },
  'unknown-category': {
    nl: 'De categorie[ {value}] hoort niet bij deze uitsplitsing. Kies een andere.',
    en: 'The category[ {value}] is not part of this breakdown. Choose another.',
  },
  'category-missing': { nl: 'Kies ook een categorie.', en: 'Choose a category, too.' },
  'own-whole': {
    nl: 'Een deel kan niet zijn eigen geheel zijn. Kies een ander deel of een ander geheel.',
    en: 'A part cannot be its own whole. Choose another part or another whole.',
  },
  'named-twice': {
    nl: 'De maat[ {value}] staat er twee keer. Noem elke maat één keer.',
    en: 'The measure[ {value}] is there twice. Name each measure once.',
  },
  'no-bounds': {
    nl: 'Vul een ondergrens of een bovengrens in.',
    en: 'Enter a lower bound or an upper bound.',
  },
  'min-above-max': {
    nl: 'De bovengrens is lager dan de ondergrens. Draai ze om.',
    en: 'The upper bound is below the lower bound. Swap them.',
  },
  'no-flows': {
    nl: 'Kies ten minste één maat die erbij komt of eraf gaat.',
    en: 'Choose at least one measure that comes in or goes out.',
  },
  'not-a-stock': {
    nl: 'De maat[ {value}] telt over een periode. Kies een stand op de laatste dag.',
    en: 'The measure[ {value}] counts over a period. Choose a stock on the last day.',
  },
  'not-a-flow': {
    nl: 'De maat[ {value}] is een stand op een dag. Kies een maat die over het kwartaal telt.',
    en: 'The measure[ {value}] is a stock on a day. Choose one that counts over the quarter.',
  },
  'not-quarterly': {
    nl: 'De maat[ {value}] gaat over een half jaar. Kies maten van een kwartaal.',
    en: 'The measure[ {value}] covers half a year. Choose measures of a quarter.',
  },
  'unit-differs': {
    nl: 'De maat[ {value}] telt iets anders dan de stand. Kies een maat met dezelfde eenheid.',
    en: 'The measure[ {value}] counts something else than the stock. Choose one in the same unit.',
  },
};
