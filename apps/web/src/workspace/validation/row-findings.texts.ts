import type { FindingText } from './finding-text.ts';

/** Findings about the file as a whole, its columns and what a row is about. */
export const ROW_FINDINGS = {
  'missing-column': {
    nl: {
      seen: 'De kolom “{name}” staat niet in de eerste rij.',
      why: 'Zonder deze kolom is geen enkele rij te lezen.',
      remedy: 'Voeg de kolom toe met precies deze naam, of gebruik het sjabloon van de uitvraag.',
    },
    en: {
      seen: 'The column “{name}” is not in the first row.',
      why: 'Without this column no row can be read.',
      remedy: 'Add the column with exactly this name, or use the template of the round.',
    },
  },
  'ignored-column': {
    nl: {
      seen: 'De kolom “{name}” is niet bekend en is overgeslagen.',
      why: 'Wat in deze kolom staat, telt nergens mee.',
      remedy: 'Hoort de kolom erbij, geef haar dan de naam uit het sjabloon. Anders hoeft u niets te doen.',
    },
    en: {
      seen: 'The column “{name}” is not known and was skipped.',
      why: 'What is in this column counts nowhere.',
      remedy:
        'If the column matters, give it the name used in the template. Otherwise there is nothing to do.',
    },
  },
  'no-rows': {
    nl: {
      seen: 'Onder de kopregel staat geen enkele rij met cijfers.',
      why: 'Er is niets om te controleren of in te dienen.',
      remedy: 'Vul de cijfers in, sla het bestand op en lever het opnieuw aan.',
    },
    en: {
      seen: 'There is no row of figures below the header.',
      why: 'There is nothing to check or to submit.',
      remedy: 'Fill in the figures, save the file and deliver it again.',
    },
  },
  'stopped-reading': {
    nl: {
      seen: 'Het lezen is gestopt[ na {findings} bevindingen][ bij regel {line}].',
      why: 'Zoveel bevindingen, cijfers of perioden hebben meestal één oorzaak, en wat erna komt, is niet gelezen.',
      remedy: 'Herstel eerst de bevindingen die hier staan en lever het bestand dan opnieuw aan.',
    },
    en: {
      seen: 'Reading stopped[ after {findings} findings][ at line {line}].',
      why: 'So many findings, figures or periods usually have one cause, and what comes after has not been read.',
      remedy: 'Correct the findings listed here first and then deliver the file again.',
    },
  },
  'wrong-municipality': {
    nl: {
      seen: 'Hier staat gemeente {found}; u levert aan voor {expected}.',
      why: 'Cijfers van een andere gemeente mogen niet onder uw naam komen te staan.',
      remedy: 'Vul in de kolom “gemeente” {expected} in, of haal de rij weg.',
    },
    en: {
      seen: 'This says municipality {found}; you deliver for {expected}.',
      why: 'Figures of another municipality must not end up under your name.',
      remedy: 'Enter {expected} in the column “gemeente”, or remove the row.',
    },
  },
  'unknown-measure': {
    nl: {
      seen: 'De maat {found} bestaat niet in deze benchmark.',
      why: 'IJkpunt weet niet wat dit cijfer telt.',
      remedy: 'Gebruik een code uit het sjabloon, of haal de rij weg.',
    },
    en: {
      seen: 'The measure {found} does not exist in this benchmark.',
      why: 'IJkpunt does not know what this figure counts.',
      remedy: 'Use a code from the template, or remove the row.',
    },
  },
  'computed-not-delivered': {
    nl: {
      seen: '{found} is een indicator: die rekent IJkpunt zelf uit.',
      why: 'Zo rekent iedereen op dezelfde manier en is het cijfer na te rekenen.',
      remedy: 'Haal de rij weg en lever de aantallen aan waaruit de indicator volgt.',
    },
    en: {
      seen: '{found} is an indicator: IJkpunt computes it.',
      why: 'That way everyone computes alike and the figure can be recomputed.',
      remedy: 'Remove the row and deliver the counts from which the indicator follows.',
    },
  },
  'unknown-dimension': {
    nl: {
      seen: 'De uitsplitsing {found} hoort niet bij deze maat.',
      why: 'IJkpunt weet niet van welke groep dit cijfer een deel is.',
      remedy: '[Gebruik een van: {allowed}. ]Laat de kolom leeg voor het totaal.',
    },
    en: {
      seen: 'The breakdown {found} does not belong to this measure.',
      why: 'IJkpunt does not know of which group this figure is a part.',
      remedy: '[Use one of: {allowed}. ]Leave the column empty for the total.',
    },
  },
  'unknown-category': {
    nl: {
      seen: 'De categorie {found} hoort niet bij deze uitsplitsing.',
      why: 'Zonder bekende categorie is het cijfer niet op te tellen of te vergelijken.',
      remedy: 'Vul een categorie in die bij de uitsplitsing hoort[: {allowed}].',
    },
    en: {
      seen: 'The category {found} does not belong to this breakdown.',
      why: 'Without a known category the figure cannot be added up or compared.',
      remedy: 'Enter a category that belongs to the breakdown[: {allowed}].',
    },
  },
  'duplicate-cell': {
    nl: {
      seen: 'Dit cijfer staat al op regel {earlier}: zelfde maat, uitsplitsing en periode.',
      why: 'IJkpunt kiest niet tussen twee cijfers voor hetzelfde.',
      remedy: 'Laat één van beide rijen staan.',
    },
    en: {
      seen: 'This figure is already on line {earlier}: same measure, breakdown and period.',
      why: 'IJkpunt does not choose between two figures for the same thing.',
      remedy: 'Keep one of the two rows.',
    },
  },
} satisfies Record<string, FindingText>;
