import type { FindingText } from './finding-text.ts';

/** Findings about a figure or a choice beside those of earlier quarters. */
export const HISTORY_FINDINGS = {
  'bridge-differs': {
    nl: {
      seen: 'De stand van vorig kwartaal was {opening}. Met de instroom ({inflow}[, {inflows}]) en de uitstroom ({outflow}[, {outflows}]) wordt dat {expected}; hier staat {value}.',
      why: 'Wie erbij kwam en wie wegging, maken samen het verschil tussen twee standen. Sluit dat niet, dan klopt een van de cijfers niet.',
      remedy:
        'Controleer de stand en de stromen. Klopt alles, licht dan toe waar het verschil vandaan komt, zoals een correctie in de registratie.',
    },
    en: {
      seen: 'The stock of last quarter was {opening}. With the inflow ({inflow}[, {inflows}]) and the outflow ({outflow}[, {outflows}]) it becomes {expected}; this says {value}.',
      why: 'Those who came and those who left make the difference between two stocks. If they do not, one of the figures is wrong.',
      remedy:
        'Check the stock and the flows. If all are right, explain where the difference comes from, such as a correction of the register.',
    },
  },
  'unlike-own-history': {
    nl: {
      seen: 'Dit is {value}[ bij {category}]. In {quarters} eerdere kwartalen was het midden {median}. Het verschil is {distance} keer zo groot als gewoonlijk.',
      why: 'Een sprong kan kloppen, maar komt vaak door een typefout, een andere manier van tellen of een vergeten groep.',
      remedy: 'Controleer het cijfer[ {confirmation}]. Klopt het, licht dan toe wat er is veranderd.',
    },
    en: {
      seen: 'This is {value}[ at {category}]. In {quarters} earlier quarters the middle was {median}. The difference is {distance} times the usual one.',
      why: 'A jump may be right, but it often comes from a typing error, another way of counting or a forgotten group.',
      remedy: 'Check the figure[ {confirmation}]. If it is right, explain what has changed.',
    },
  },
  'profile-changed': {
    nl: {
      seen: 'Uw antwoord op “{question}”[ bij “{group}”] was vorige keer “{before}”; nu is het “{after}”.',
      why: 'Met een andere definitie telt u iets anders. De reeks krijgt hier een breuk, en lezers zien dat.',
      remedy: 'Is het antwoord niet veranderd, herstel het dan. Anders licht u toe waarom u nu anders telt.',
    },
    en: {
      seen: 'Your answer to “{question}”[ for “{group}”] was “{before}” last time; now it is “{after}”.',
      why: 'With another definition you count something else. The series gets a break here, and readers see it.',
      remedy: 'If the answer has not changed, correct it. Otherwise explain why you count differently now.',
    },
  },
} satisfies Record<string, FindingText>;
