import type { FindingText } from './finding-text.ts';

/** Findings about figures beside what is said of them elsewhere: in the note, by the parts, in another set. */
export const STATEMENT_FINDINGS = {
  'period-outside-total': {
    nl: {
      seen: 'De periode {period}[, bij {categories},] valt niet binnen die van het totaal: {totalPeriod}. Aantal cijfers: {cells}.',
      why: 'Een deel van een andere tijd hoort niet bij dit totaal. Wie ze deelt, krijgt een aandeel dat niets betekent.',
      remedy: 'Lever deel en totaal over dezelfde periode aan. Kan dat niet, licht dan toe waarom.',
    },
    en: {
      seen: 'The period {period}[, at {categories},] does not lie inside that of the total: {totalPeriod}. Figures: {cells}.',
      why: 'A part of another time does not belong to this total. Dividing them gives a share that means nothing.',
      remedy: 'Deliver part and total over the same period. If you cannot, explain why.',
    },
  },
  'note-differs': {
    nl: {
      seen: 'De toelichting zegt “{statement}”, maar het cijfer is {value}.',
      why: 'Lezers zien cijfer en toelichting naast elkaar en weten dan niet welk van beide klopt.',
      remedy: 'Pas het cijfer of de toelichting aan. Gaan ze over iets anders, licht dan het verschil toe.',
    },
    en: {
      seen: 'The note says “{statement}”, but the figure is {value}.',
      why: 'Readers see figure and note side by side and cannot know which of them is right.',
      remedy: 'Change the figure or the note. If they are about different things, explain the difference.',
    },
  },
  'components-differ': {
    nl: {
      seen: 'Het totaal is {total}; de delen die u noemt ({parts}) geven {terms} = {sum}.',
      why: 'Wie de delen optelt, komt niet op het totaal uit. Dat kan kloppen, als mensen bij meer dan één deel horen of als een deel ontbreekt.',
      remedy: 'Herstel een cijfer dat niet klopt. Klopt alles, licht dan toe waar het verschil vandaan komt.',
    },
    en: {
      seen: 'The total is {total}; the parts you name ({parts}) give {terms} = {sum}.',
      why: 'Whoever adds up the parts does not arrive at the total. That may be right, if people belong to more than one part or a part is missing.',
      remedy: 'Correct a figure that is wrong. If all are right, explain where the difference comes from.',
    },
  },
  'exceeds-other-population': {
    nl: {
      seen: '{parts}: samen {part}. Dat is meer dan {whole} bij {wholeMeasure}.',
      why: 'De een hoort meestal bij de ander. Worden ze in twee systemen geteld, dan kan er een klein verschil zijn.',
      remedy: 'Kijk of beide over dezelfde mensen gaan. Is dat niet zo, dan hoeft u niets te doen.',
    },
    en: {
      seen: '{parts}: {part} together. That is more than {whole} at {wholeMeasure}.',
      why: 'The one usually belongs to the other. Counted in two systems they may differ a little.',
      remedy: 'See whether both are about the same people. If they are not, there is nothing to do.',
    },
  },
  'out-of-range': {
    nl: {
      seen: 'Hier staat {value}.[ Verwacht wordt ten minste {min}.][ Verwacht wordt ten hoogste {max}.]',
      why: 'Buiten deze grenzen komt het cijfer in Nederland niet voor. Vaak staat er een nul of een komma verkeerd.',
      remedy: 'Controleer het getal. Klopt het, licht dan toe hoe het kan.',
    },
    en: {
      seen: 'This says {value}.[ At least {min} is expected.][ At most {max} is expected.]',
      why: 'Beyond these bounds the figure does not occur in the Netherlands. Often a zero or a comma is in the wrong place.',
      remedy: 'Check the number. If it is right, explain how it can be.',
    },
  },
  'both-or-neither': {
    nl: {
      seen: 'Er is wel een cijfer voor {given}, maar niet voor {lacking}.',
      why: 'Deze cijfers zeggen alleen iets naast elkaar. Met het ene zonder het andere is niets te berekenen.',
      remedy: 'Vul het andere cijfer aan. Kan dat niet, licht dan toe waarom het ontbreekt.',
    },
    en: {
      seen: 'There is a figure for {given}, but none for {lacking}.',
      why: 'These figures mean something only side by side. With one and not the other nothing can be computed.',
      remedy: 'Add the other figure. If you cannot, explain why it is missing.',
    },
  },
} satisfies Record<string, FindingText>;
