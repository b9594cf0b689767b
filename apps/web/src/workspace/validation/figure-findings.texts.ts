import type { FindingText } from './finding-text.ts';

/** Findings about what the figures mean beside each other. */
export const FIGURE_FINDINGS = {
  'unit-differs': {
    nl: {
      seen: 'Dit telt {found}; de maat telt {expected}.',
      why: 'Eén persoon kan bij meer dan één telling horen. Zulke cijfers zijn niet met elkaar te vergelijken.',
      remedy:
        'Lever het aantal in {expected} aan. Kan dat niet, licht dan toe wat u telt: het cijfer wordt niet vergeleken.',
    },
    en: {
      seen: 'This counts {found}; the measure counts {expected}.',
      why: 'One person can belong to more than one count. Such figures cannot be compared.',
      remedy:
        'Deliver the number in {expected}. If you cannot, explain what you count: the figure will not be compared.',
    },
  },
  'period-is-not-the-span': {
    nl: {
      seen: 'De periode {period}[ ({months} maanden)] is niet die van het {quarter}. Aantal cijfers met deze periode: {cells}[, bij {measures}].',
      why: 'Over een langere tijd of op een andere dag telt u vanzelf iets anders. Zulke cijfers zijn niet te vergelijken.',
      remedy:
        'Lever de cijfers over het kwartaal zelf aan. Kan dat niet, licht dan toe waarom: zij worden niet vergeleken.',
    },
    en: {
      seen: 'The period {period}[ ({months} months)] is not that of {quarter}. Figures with this period: {cells}[, at {measures}].',
      why: 'Over a longer time, or on another day, you count something else. Such figures cannot be compared.',
      remedy:
        'Deliver the figures over the quarter itself. If you cannot, explain why: they will not be compared.',
    },
  },
  'sum-differs': {
    nl: {
      seen: 'Het totaal is {total}, maar de delen ({parts}) geven {terms} = {sum}.',
      why: 'Als totaal en delen verschillen, is een van beide niet juist, en niemand kan zien welk.',
      remedy: 'Herstel het totaal of de delen. Ontbreekt een groep, voeg die dan toe.',
    },
    en: {
      seen: 'The total is {total}, but the parts ({parts}) give {terms} = {sum}.',
      why: 'If total and parts differ, one of them is wrong, and nobody can see which.',
      remedy: 'Correct the total or the parts. If a group is missing, add it.',
    },
  },
  'part-exceeds-whole': {
    nl: {
      seen: 'Dit deel is {part}, meer dan het geheel waar het bij hoort: {whole} ({wholeMeasure}).',
      why: 'Een deel kan niet groter zijn dan het geheel. Het aandeel zou boven 100% komen.',
      remedy:
        'Controleer of beide over dezelfde mensen en dezelfde periode gaan, en herstel het onjuiste cijfer.',
    },
    en: {
      seen: 'This part is {part}, more than the whole it belongs to: {whole} ({wholeMeasure}).',
      why: 'A part cannot be larger than the whole. The share would exceed 100%.',
      remedy: 'Check that both cover the same people and the same period, and correct the wrong figure.',
    },
  },
  'shares-do-not-add-up': {
    nl: {
      seen: 'De aandelen van de uitsplitsing {dimension} tellen op tot {sum}%, niet tot 100%.',
      why: 'Dan ontbreekt een groep, of iemand telt dubbel mee.',
      remedy: 'Herstel de aandelen of voeg de ontbrekende groep toe. Liever nog: lever aantallen aan.',
    },
    en: {
      seen: 'The shares of the breakdown {dimension} add up to {sum}%, not to 100%.',
      why: 'Then a group is missing, or someone counts twice.',
      remedy: 'Correct the shares or add the missing group. Better still: deliver counts.',
    },
  },
  'share-not-reachable': {
    nl: {
      seen: '{share}% van {base} kan niet: {below} van {base} is {belowShare}% en {above} van {base} is {aboveShare}%.',
      why: 'Geen enkel geheel aantal geeft dit percentage. Het percentage of het totaal klopt dus niet, of het totaal is een ander.',
      remedy: 'Lever het aantal zelf aan. Is dat er niet, licht dan toe waar het percentage vandaan komt.',
    },
    en: {
      seen: '{share}% of {base} is impossible: {below} of {base} is {belowShare}% and {above} of {base} is {aboveShare}%.',
      why: 'No whole number gives this percentage. So the percentage or the total is wrong, or it is of another total.',
      remedy: 'Deliver the count itself. If there is none, explain where the percentage comes from.',
    },
  },
  'small-count': {
    nl: {
      seen: 'Aantallen van 1 tot {threshold}: {cells} in dit bestand.',
      why: 'Zo’n klein aantal kan iets zeggen over herkenbare mensen. Het publiek krijgt het niet te zien.',
      remedy: 'U hoeft niets te doen: lever het echte aantal aan, IJkpunt schermt het af.',
    },
    en: {
      seen: 'Counts from 1 up to {threshold}: {cells} in this file.',
      why: 'Such a small count may tell something about recognisable people. The public will not see it.',
      remedy: 'There is nothing to do: deliver the real count, IJkpunt withholds it.',
    },
  },
} satisfies Record<string, FindingText>;
