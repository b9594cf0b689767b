import type { FindingText } from './finding-text.ts';

/** Findings about where a figure came from: another template, another reporter, a file of one's own. */
export const ORIGIN_FINDINGS = {
  'other-template': {
    nl: {
      seen: 'Deze rij komt uit een sjabloon voor {municipality}, {quarter} ({benchmark}, versie {version}).',
      why: 'Gekopieerde rijen kunnen cijfers van een andere gemeente of een ander kwartaal meebrengen. In een ouder sjabloon kan een maat ontbreken.',
      remedy:
        'Haal het sjabloon van deze uitvraag op en vul dat in. Kloppen de cijfers toch, licht dan toe hoe de rijen hier komen.',
    },
    en: {
      seen: 'This row comes from a template for {municipality}, {quarter} ({benchmark}, version {version}).',
      why: 'Copied rows may bring figures of another municipality or quarter. An older template may lack a measure.',
      remedy:
        'Get the template of this round and fill that in. If the figures are right after all, explain how the rows came here.',
    },
  },
  'cell-of-other-part': {
    nl: {
      seen: 'Dit cijfer staat ook in {fileName} van “{part}”: daar staat {value}.',
      why: 'Twee onderdelen leveren hetzelfde cijfer. IJkpunt kiest niet welk van beide telt.',
      remedy: 'Spreek af wie dit cijfer aanlevert en haal het uit het andere bestand.',
    },
    en: {
      seen: 'This figure is also in {fileName} of “{part}”: there it says {value}.',
      why: 'Two parts deliver the same figure. IJkpunt does not choose which of them counts.',
      remedy: 'Agree on who delivers this figure and remove it from the other file.',
    },
  },
  'outside-responsibility': {
    nl: {
      seen: 'De maat {measure} hoort niet bij wat uw onderdeel aanlevert. Aantal cijfers: {cells}.',
      why: 'Een ander onderdeel is voor deze maat verantwoordelijk en kan andere cijfers aanleveren.',
      remedy: 'Haal de rijen weg, of licht toe waarom u ze toch aanlevert.',
    },
    en: {
      seen: 'The measure {measure} is not among those that your part delivers. Figures: {cells}.',
      why: 'Another part is responsible for this measure and may deliver other figures.',
      remedy: 'Remove the rows, or explain why you deliver them after all.',
    },
  },
  'mapped-cell-missing': {
    nl: {
      seen: 'In uw eigen bestand staat geen cel meer bij rij “{row}”, kolom “{column}”. Daar stond {measure}.',
      why: 'Het bestand is anders dan toen u het koppelde. IJkpunt raadt niet waar het cijfer nu staat.',
      remedy: 'Herstel de rij of de kolom in uw bestand, of koppel het cijfer opnieuw.',
    },
    en: {
      seen: 'Your own file no longer has a cell at row “{row}”, column “{column}”. It held {measure}.',
      why: 'The file differs from when you mapped it. IJkpunt does not guess where the figure is now.',
      remedy: 'Restore the row or the column in your file, or map the figure again.',
    },
  },
  'label-not-mapped': {
    nl: {
      seen: 'Namen in uw bestand die nergens aan gekoppeld zijn: {labels}. Aantal: {count}.',
      why: 'Wat niet gekoppeld is, telt nergens mee.',
      remedy: 'Hoort er een cijfer van deze uitvraag bij, koppel het dan. Anders hoeft u niets te doen.',
    },
    en: {
      seen: 'Names in your file that are mapped to nothing: {labels}. Number: {count}.',
      why: 'What is not mapped counts nowhere.',
      remedy: 'If one holds a figure of this round, map it. Otherwise there is nothing to do.',
    },
  },
} satisfies Record<string, FindingText>;
