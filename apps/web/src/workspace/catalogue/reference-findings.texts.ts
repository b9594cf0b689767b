import type { Bilingual } from '@ijkpunt/model';
import type { ReferenceFindingCode } from '@ijkpunt/validation';

/** One sentence or two per finding: what was seen and what to do. */
export const REFERENCE_FINDING_TEXTS: Readonly<Record<ReferenceFindingCode, Bilingual>> = {
  'not-a-csv': {
    nl: 'Dit is geen CSV. Sla het blad met de cijfers in uw rekenprogramma op als CSV.',
    en: 'This is no CSV. Save the sheet with the figures as CSV in your spreadsheet program.',
  },
  'too-large': {
    nl: 'Het bestand is {megabytes} MB; ten hoogste {limit} MB mag. Houd alleen de kolommen gemeente, waarde en reden over.',
    en: 'The file is {megabytes} MB; at most {limit} MB is allowed. Keep only the columns gemeente, waarde and reden.',
  },
  'missing-column': {
    nl: 'De kolom “{name}” ontbreekt. Zet de namen van de kolommen op de eerste regel.',
    en: 'The column “{name}” is missing. Put the names of the columns on the first line.',
  },
  'unknown-column': {
    nl: 'De kolom “{name}” wordt niet gelezen. Alleen gemeente, waarde, reden en naam mogen er staan, elk één keer.',
    en: 'The column “{name}” is not read. Only gemeente, waarde, reden and naam may be there, each once.',
  },
  'no-rows': {
    nl: 'Er staan geen cijfers in. Zet onder de eerste regel één regel per gemeente.',
    en: 'It holds no figures. Put one line per municipality below the first line.',
  },
  'too-many-rows': {
    nl: 'Er staan meer dan {most} regels in: meer dan er gemeenten zijn. Houd één regel per gemeente over.',
    en: 'It has more than {most} lines: more than there are municipalities. Keep one line per municipality.',
  },
  'boundaries-not-known': {
    nl: 'Welke gemeenten er waren op {on} is hier niet bekend: alleen van {from} tot en met {until}. Kies een andere dag bij “Grenzen van”.',
    en: 'Which municipalities there were on {on} is not known here: only from {from} to {until}. Choose another day at “Boundaries of”.',
  },
  'other-unit': {
    nl: 'Deze variabele staat hier al in een andere eenheid: {before}. Kies die eenheid, of geef de variabele een andere naam dan die van eerdere sets.',
    en: 'This variable is here already in another unit: {before}. Choose that unit, or give the variable another name than earlier sets.',
  },
  'not-a-code': {
    nl: 'Hier staat geen gemeentecode[: “{found}”]. Een code is GM met vier cijfers, zoals GM0193.',
    en: 'This is no municipality code[: “{found}”]. A code is GM with four digits, such as GM0193.',
  },
  'unknown-municipality': {
    nl: 'De code {municipality} is van geen enkele gemeente. Kijk de code na bij de bron.',
    en: 'The code {municipality} is of no municipality. Look the code up at the source.',
  },
  'not-begun': {
    nl: '{name} ({municipality}) was er op {on} nog niet: de gemeente bestaat sinds {since}. Neem de gemeenten van vóór de herindeling, of kies een latere dag bij “Grenzen van”.',
    en: '{name} ({municipality}) was not there yet on {on}: the municipality exists since {since}. Take the municipalities of before the merger, or choose a later day at “Boundaries of”.',
  },
  ended: {
    nl: '{name} ({municipality}) was er op {on} niet meer: de gemeente is opgeheven op {since}. Neem de gemeente van na de herindeling, of kies een eerdere dag bij “Grenzen van”.',
    en: '{name} ({municipality}) was not there any more on {on}: the municipality ended on {since}. Take the municipality of after the merger, or choose an earlier day at “Boundaries of”.',
  },
  twice: {
    nl: '{municipality} staat ook op regel {first}. Houd één regel per gemeente over.',
    en: '{municipality} is on line {first} too. Keep one line per municipality.',
  },
  'not-a-number': {
    nl: '“{found}” is geen getal. Laat de waarde leeg en zet de reden in de kolom reden, als er geen cijfer is.',
    en: '“{found}” is no number. Leave the value empty and put the reason in the column reden, if there is no figure.',
  },
  'ambiguous-number': {
    nl: '“{found}” kan {thousands} zijn of {decimal}. Schrijf het zonder punt, of met een komma.',
    en: '“{found}” can be {thousands} or {decimal}. Write it without a point, or with a comma.',
  },
  negative: {
    nl: '“{found}” is minder dan niets. Kijk het cijfer na bij de bron.',
    en: '“{found}” is less than nothing. Look the figure up at the source.',
  },
  'decimal-in-count': {
    nl: '“{found}” is geen heel aantal personen. Kies een andere eenheid, of kijk het cijfer na.',
    en: '“{found}” is no whole number of persons. Choose another unit, or check the figure.',
  },
  'more-than-all': {
    nl: '“{found}” is meer dan {most}, dus meer dan allemaal. Kijk het cijfer en de eenheid na.',
    en: '“{found}” is more than {most}, so more than all. Check the figure and the unit.',
  },
  'blank-without-reason': {
    nl: 'De waarde is leeg zonder reden. Vul het cijfer in, of zet de reden in de kolom reden.',
    en: 'The value is empty without a reason. Fill in the figure, or put the reason in the column reden.',
  },
  'unknown-reason': {
    nl: '“{found}” is geen bekende reden. Kies uit: {allowed}.',
    en: '“{found}” is no known reason. Choose from: {allowed}.',
  },
  'value-and-reason': {
    nl: 'Er staat een waarde (“{found}”) én een reden (“{reason}”). Houd een van beide over.',
    en: 'There is a value (“{found}”) and a reason (“{reason}”). Keep one of the two.',
  },
};
