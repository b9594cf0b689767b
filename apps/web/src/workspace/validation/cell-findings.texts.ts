import type { FindingText } from './finding-text.ts';

/** Findings about how one cell was written. */
export const CELL_FINDINGS = {
  'unknown-unit': {
    nl: {
      seen: 'De eenheid {found} is niet bekend.',
      why: 'Personen, uitkeringen en procenten zijn niet met elkaar te vergelijken.',
      remedy: 'Gebruik een van: {allowed}. Leeg betekent: de eenheid van de maat.',
    },
    en: {
      seen: 'The unit {found} is not known.',
      why: 'People, benefits and percentages cannot be compared with each other.',
      remedy: 'Use one of: {allowed}. Empty means: the unit of the measure.',
    },
  },
  'unknown-precision': {
    nl: {
      seen: 'De precisie {found} is niet bekend.',
      why: 'IJkpunt moet weten of een cijfer precies is of bij benadering.',
      remedy: 'Gebruik een van: {allowed}. Leeg betekent: precies.',
    },
    en: {
      seen: 'The precision {found} is not known.',
      why: 'IJkpunt must know whether a figure is exact or approximate.',
      remedy: 'Use one of: {allowed}. Empty means: exact.',
    },
  },
  'unknown-reason': {
    nl: {
      seen: 'De reden {found} is niet bekend.',
      why: 'Een ontbrekend cijfer krijgt altijd een reden, want leeg is niet hetzelfde als nul.',
      remedy: 'Gebruik een van: {allowed}.',
    },
    en: {
      seen: 'The reason {found} is not known.',
      why: 'A missing figure always has a reason, for empty is not the same as zero.',
      remedy: 'Use one of: {allowed}.',
    },
  },
  'unknown-period': {
    nl: {
      seen: 'De periode is niet te lezen[: van “{start}”][, tot en met “{end}”].',
      why: 'Zonder geldige dagen is niet bekend waarover het cijfer gaat.',
      remedy:
        'Schrijf dagen als 2026-03-31, het begin niet na het einde. Laat beide leeg voor het kwartaal zelf.',
    },
    en: {
      seen: 'The period cannot be read[: from “{start}”][, to “{end}”].',
      why: 'Without valid days it is not known what the figure is about.',
      remedy:
        'Write days as 2026-03-31, the start not after the end. Leave both empty for the quarter itself.',
    },
  },
  'not-a-number': {
    nl: {
      seen: 'Hier staat “{found}”; dat is geen getal.',
      why: 'Met tekst kan niet worden gerekend.',
      remedy: 'Vul een getal in. Ontbreekt het cijfer, laat de waarde dan leeg en geef een reden.',
    },
    en: {
      seen: 'This says “{found}”, which is not a number.',
      why: 'Text cannot be computed with.',
      remedy: 'Enter a number. If there is no figure, leave the value empty and give a reason.',
    },
  },
  'ambiguous-number': {
    nl: {
      seen: 'Hier staat “{found}”: dat kan {thousands} zijn of {decimal}.',
      why: 'De punt kan een scheiding van duizendtallen zijn of een decimaalteken. IJkpunt raadt niet.',
      remedy: 'Schrijf {thousands} zonder punt, of {decimal} met een komma.',
    },
    en: {
      seen: 'This says “{found}”: that can be {thousands} or {decimal}.',
      why: 'The point can separate thousands or decimals. IJkpunt does not guess.',
      remedy: 'Write {thousands} without a point, or {decimal} with a comma.',
    },
  },
  negative: {
    nl: {
      seen: 'Hier staat {found}: een aantal onder nul.',
      why: 'Geteld wordt wat er is, en dat is nooit minder dan nul.',
      remedy: 'Vul het juiste aantal in. Een correctie op een eerder kwartaal levert u bij dat kwartaal aan.',
    },
    en: {
      seen: 'This says {found}: a count below zero.',
      why: 'What is there is counted, and that is never less than zero.',
      remedy: 'Enter the right count. A correction of an earlier quarter is delivered with that quarter.',
    },
  },
  'decimal-in-count': {
    nl: {
      seen: 'Hier staat {found}: een aantal met cijfers achter de komma.',
      why: 'Deze maat telt hele personen of zaken.',
      remedy: 'Vul een heel aantal in. Is het een percentage, zet dan “percent” in de kolom “eenheid”.',
    },
    en: {
      seen: 'This says {found}: a count with decimals.',
      why: 'This measure counts whole people or things.',
      remedy: 'Enter a whole count. If it is a percentage, put “percent” in the column “eenheid”.',
    },
  },
  'blank-without-reason': {
    nl: {
      seen: 'De waarde is leeg en er staat geen reden bij.',
      why: 'Leeg is niet hetzelfde als nul: lezers moeten weten waarom een cijfer ontbreekt.',
      remedy: 'Vul het cijfer in, of zet een reden in de kolom “reden”, zoals not-registered.',
    },
    en: {
      seen: 'The value is empty and no reason is given.',
      why: 'Empty is not the same as zero: readers must know why a figure is missing.',
      remedy: 'Enter the figure, or put a reason in the column “reden”, such as not-registered.',
    },
  },
  'value-and-reason': {
    nl: {
      seen: 'Er staat een waarde ({value}) en ook een reden waarom zij ontbreekt ({reason}).',
      why: 'Een cijfer is er, of het is er niet.',
      remedy: 'Haal de reden weg als de waarde klopt. Maak anders de waarde leeg.',
    },
    en: {
      seen: 'There is a value ({value}) and also a reason why it is missing ({reason}).',
      why: 'A figure is there or it is not.',
      remedy: 'Remove the reason if the value is right. Otherwise empty the value.',
    },
  },
} satisfies Record<string, FindingText>;
