import type { WrittenKind } from '@ijkpunt/contract';
import type { Bilingual, ValidationRule } from '@ijkpunt/model';

/** Kinds of rules in plain words. */
export const KIND_WORDS: Readonly<Record<ValidationRule['kind'], Bilingual>> = {
  'categories-add-up': { nl: 'Categorieën tellen op tot het totaal', en: 'Categories add up to the total' },
  'components-explain': {
    nl: 'Onderdelen verklaren een totaal',
    en: 'Components explain a total',
  },
  'periods-add-up': { nl: 'Delen van de periode tellen op', en: 'Parts of the period add up' },
  'measures-add-up': { nl: 'Maten tellen op tot een andere maat', en: 'Measures add up to another measure' },
  'part-of-whole': { nl: 'Een deel is niet meer dan het geheel', en: 'A part is not more than the whole' },
  'sub-population': {
    nl: 'Groepen zijn niet meer dan een andere bevolking',
    en: 'Groups are not more than another population',
  },
  'stock-bridge': {
    nl: 'Van stand naar stand: erbij en eraf',
    en: 'From stock to stock: in and out',
  },
  range: { nl: 'Een cijfer ligt tussen grenzen', en: 'A figure lies within bounds' },
  'both-or-neither': { nl: 'Allemaal een cijfer, of geen', en: 'All have a figure, or none' },
  'own-history': { nl: 'Lijkt op de eigen geschiedenis', en: 'Resembles its own history' },
  'shares-add-up': { nl: 'Aandelen zijn samen 100 procent', en: 'Shares make 100 percent' },
  'share-reachable': {
    nl: 'Een percentage hoort bij hele aantallen',
    en: 'A percentage belongs to whole counts',
  },
  'same-unit': { nl: 'De eenheid klopt', en: 'The unit is right' },
  'period-is-the-span': { nl: 'De periode is die van de uitvraag', en: 'The period is that of the round' },
  'period-inside': {
    nl: 'De periode ligt binnen die van het totaal',
    en: 'The period lies within that of the total',
  },
  'note-agrees': { nl: 'De toelichting klopt met het cijfer', en: 'The note agrees with the figure' },
  'well-formed': { nl: 'Het bestand is goed geschreven', en: 'The file is well written' },
  'blank-needs-reason': { nl: 'Een leeg vak heeft een reden', en: 'A blank cell has a reason' },
  'small-count': { nl: 'Een klein aantal wordt niet openbaar', en: 'A small count is not made public' },
};

/** The rule as a sentence, by kind. Names between braces are filled in. */
export const SENTENCES: Readonly<Record<WrittenKind, Bilingual>> = {
  'categories-add-up': { nl: '{parts} = {measure} totaal', en: '{parts} = {measure} total' },
  'components-explain': {
    nl: '{total} totaal wordt verklaard door {parts}; die mogen elkaar overlappen',
    en: '{total} total is explained by {parts}; these may overlap',
  },
  'periods-add-up': {
    nl: '{measure} over de delen van de periode, opgeteld = {measure} over de hele periode',
    en: '{measure} over the parts of the period, added up = {measure} over the whole period',
  },
  'measures-add-up': { nl: '{parts} = {total}', en: '{parts} = {total}' },
  'part-of-whole': { nl: '{part} is niet meer dan {whole}', en: '{part} is not more than {whole}' },
  'sub-population': { nl: '{parts} is niet meer dan {whole}', en: '{parts} is not more than {whole}' },
  'stock-bridge': {
    nl: '{stock} vorig kwartaal[ + {inflow}][ − {outflow}] = {stock} dit kwartaal',
    en: '{stock} last quarter[ + {inflow}][ − {outflow}] = {stock} this quarter',
  },
  range: {
    nl: '{cell} is[ ten minste {min}][ ten hoogste {max}]',
    en: '{cell} is[ at least {min}][ at most {max}]',
  },
  'both-or-neither': {
    nl: '{measures}: allemaal een cijfer, of geen van alle',
    en: '{measures}: all have a figure, or none of them',
  },
  'own-history': {
    nl: 'Lijkt op de eigen eerdere kwartalen: {measures}[; op hetzelfde kwartaal van eerdere jaren: {seasonal}]',
    en: 'Resembles its own earlier quarters: {measures}[; the same quarter of earlier years: {seasonal}]',
  },
};

/** Words within those sentences. */
export const SENTENCE_WORDS: Readonly<
  Record<'everyCategory' | 'everyFigure' | 'between' | 'and', Bilingual>
> = {
  everyCategory: { nl: '{measure} naar {dimension}', en: '{measure} by {dimension}' },
  everyFigure: { nl: 'elk cijfer', en: 'every figure' },
  between: { nl: '{cell} ligt tussen {min} en {max}', en: '{cell} lies between {min} and {max}' },
  and: { nl: 'en', en: 'and' },
};
