import type { Bilingual, Direction, Language } from '@ijkpunt/model';

const nl = {
  open: 'Indicator veranderen',
  hint: 'Wat u opslaat is een ontwerp. Er verandert pas iets als u het in werking stelt.',
  words: 'Woorden',
  meaning: 'Betekenis',
  meaningHint:
    'Wie hier iets verandert, verandert wat cijfers zeggen. Daarna moeten de vergelijkingen opnieuw worden berekend.',
  labelHint: 'Zo kort dat het op een telefoon past.',
  explanationHint: 'Eén zin in gewone woorden.',
  cautionHint: 'Wat mensen snel denken en dit cijfer niet zegt.',
  longSentence: 'Een zin telt {words} woorden. Onder de {most} leest hij makkelijker.',
  searchWords: 'Ook te vinden met',
  searchWordsHint: 'Andere woorden voor hetzelfde, elk op een regel, in het Nederlands of Engels.',
  direction: 'Wat is beter?',
  questions: 'Wat moeten gemeenten gelijk tellen?',
  questionsHint: 'Wie een vraag anders of niet beantwoordt, wordt niet of met een kanttekening vergeleken.',
  shown: 'Deze indicator staat in de benchmark',
  shownHint:
    'Zonder vinkje wordt hij niet meer berekend en niet meer getoond. Wat al is gepubliceerd, blijft bewaard.',
  reason: 'Waarom verandert u dit?',
  reasonHint: 'Dit staat bij de versie, voor uw collega’s.',
  save: 'Opslaan als ontwerp',
  saving: 'Wordt opgeslagen…',
  saved: 'Opgeslagen',
  textWrong: '{field}: schrijf {min} tot {max} tekens.',
  searchWordsWrong: 'Schrijf ten hoogste {most} woorden om mee te zoeken, elk van {min} tot {max} tekens.',
  reasonWrong: 'Schrijf in {min} tot {max} tekens waarom u dit verandert.',
};

const en: typeof nl = {
  open: 'Change the indicator',
  hint: 'What you save is a draft. Nothing changes until you put it to work.',
  words: 'Words',
  meaning: 'Meaning',
  meaningHint:
    'Whoever changes something here changes what figures say. After that the comparisons have to be computed again.',
  labelHint: 'Short enough for a telephone.',
  explanationHint: 'One sentence in plain words.',
  cautionHint: 'What people are quick to think and this figure does not say.',
  longSentence: 'A sentence has {words} words. Below {most} it is easier to read.',
  searchWords: 'Also found by',
  searchWordsHint: 'Other words for the same, each on a line, in Dutch or English.',
  direction: 'What is better?',
  questions: 'What must municipalities count alike?',
  questionsHint:
    'Whoever answers a question otherwise or not at all is not compared, or compared with a remark.',
  shown: 'This indicator is in the benchmark',
  shownHint: 'Without the tick it is no longer computed and no longer shown. What was published is kept.',
  reason: 'Why do you change this?',
  reasonHint: 'This stands with the version, for your colleagues.',
  save: 'Save as a draft',
  saving: 'Saving…',
  saved: 'Saved',
  textWrong: '{field}: write {min} to {max} characters.',
  searchWordsWrong: 'Write at most {most} words to search by, each of {min} to {max} characters.',
  reasonWrong: 'Write in {min} to {max} characters why you change this.',
};

export const INDICATOR_FORM_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };

/** Names of the fields that are asked per language. */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  'label-nl': { nl: 'Naam in het Nederlands', en: 'Name in Dutch' },
  'label-en': { nl: 'Naam in het Engels', en: 'Name in English' },
  'explanation-nl': { nl: 'Uitleg in het Nederlands', en: 'Explanation in Dutch' },
  'explanation-en': { nl: 'Uitleg in het Engels', en: 'Explanation in English' },
  'caution-nl': { nl: 'Wat dit niet zegt, in het Nederlands', en: 'What this does not say, in Dutch' },
  'caution-en': { nl: 'Wat dit niet zegt, in het Engels', en: 'What this does not say, in English' },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, Bilingual>> = {
  higher: { nl: 'Hoger is beter', en: 'Higher is better' },
  lower: { nl: 'Lager is beter', en: 'Lower is better' },
  none: { nl: 'Geen van beide', en: 'Neither' },
};
