import type { Language } from '@ijkpunt/model';

interface PublicationsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly feed: string;
  readonly none: string;
  readonly name: (benchmark: string, number: number) => string;
  readonly status: {
    readonly current: string;
    readonly older: (number: number) => string;
    readonly corrected: (number: number) => string;
    readonly withdrawn: (day: string) => string;
  };
  readonly corrects: (number: number) => string;
  readonly reason: string;
  readonly changed: (count: number, written: string) => string;
  readonly facts: {
    readonly released: string;
    readonly shown: string;
    readonly withheld: string;
    readonly hash: string;
    readonly key: string;
  };
  readonly files: string;
  readonly fileNames: Readonly<Record<string, string>>;
  readonly noFiles: string;
  readonly check: {
    readonly link: string;
    readonly heading: string;
    readonly words: string;
    readonly outcome: string;
    readonly keys: string;
    readonly hashWords: string;
  };
}

export const publicationsTexts: Record<Language, PublicationsTexts> = {
  nl: {
    heading: 'Publicaties',
    lead: 'Alles wat is vrijgegeven. Een publicatie verandert niet meer. Klopt er iets niet, dan komt er een nieuwe publicatie en blijft de oude hier staan.',
    feed: 'Nieuwe publicaties, correcties en intrekkingen volgen (Atom)',
    none: 'Er is nog niets gepubliceerd.',
    name: (benchmark, number) => `${benchmark}, publicatie ${number}`,
    status: {
      current: 'Dit zijn de cijfers die nu op de site staan.',
      older: (number) => `Er is een nieuwere publicatie: nummer ${number}.`,
      corrected: (number) => `Gecorrigeerd door publicatie ${number}.`,
      withdrawn: (day) => `Ingetrokken op ${day}. De cijfers staan niet meer op de site.`,
    },
    corrects: (number) => `Dit is een correctie van publicatie ${number}.`,
    reason: 'Reden',
    changed: (count, written) =>
      count === 1 ? 'Er is 1 waarde anders.' : `Er zijn ${written} waarden anders.`,
    facts: {
      released: 'Vrijgegeven',
      shown: 'Getoonde waarden',
      withheld: 'Niet getoond',
      hash: 'Controlegetal',
      key: 'Sleutel',
    },
    files: 'Bestanden',
    fileNames: {
      'figures.csv': 'Cijfers als tabel (CSV)',
      'figures.json': 'Alle cijfers, teksten en definities (JSON)',
      'comparisons.json': 'Vergelijkingen met hun rekenbewijzen (JSON)',
      'manifest.json': 'Manifest: de lijst van bestanden (JSON)',
      'manifest.json.sig': 'Handtekening onder het manifest',
    },
    noFiles: 'Van deze publicatie zijn er geen bestanden.',
    check: {
      link: 'Zelf controleren',
      heading: 'Zelf controleren',
      words:
        'Zet de vijf bestanden van een publicatie samen met de openbare sleutels in één map, haal de broncode van IJkpunt op, en geef deze opdracht:',
      outcome:
        'De opdracht kijkt of de handtekening klopt, of elk bestand heel is, en rekent alle vergelijkingen opnieuw uit. De laatste regel zegt hoeveel er gelijk zijn en hoeveel anders. Er is geen internet voor nodig.',
      keys: 'Openbare sleutels (JSON)',
      hashWords:
        'Het controlegetal (SHA-256) hoort bij precies deze cijfers. Verandert één cijfer, dan verandert het controlegetal.',
    },
  },
  en: {
    heading: 'Publications',
    lead: 'Everything that was released. A publication never changes. If something is wrong, a new publication follows and the old one stays here.',
    feed: 'Follow new publications, corrections and withdrawals (Atom)',
    none: 'Nothing has been published yet.',
    name: (benchmark, number) => `${benchmark}, publication ${number}`,
    status: {
      current: 'These are the figures that are on the site now.',
      older: (number) => `There is a newer publication: number ${number}.`,
      corrected: (number) => `Corrected by publication ${number}.`,
      withdrawn: (day) => `Withdrawn on ${day}. The figures are no longer on the site.`,
    },
    corrects: (number) => `This is a correction of publication ${number}.`,
    reason: 'Reason',
    changed: (count, written) => (count === 1 ? '1 value differs.' : `${written} values differ.`),
    facts: {
      released: 'Released',
      shown: 'Values shown',
      withheld: 'Not shown',
      hash: 'Checksum',
      key: 'Key',
    },
    files: 'Files',
    fileNames: {
      'figures.csv': 'Figures as a table (CSV)',
      'figures.json': 'All figures, texts and definitions (JSON)',
      'comparisons.json': 'Comparisons with their receipts (JSON)',
      'manifest.json': 'Manifest: the list of files (JSON)',
      'manifest.json.sig': 'Signature of the manifest',
    },
    noFiles: 'There are no files of this publication.',
    check: {
      link: 'Check it yourself',
      heading: 'Check it yourself',
      words:
        'Put the five files of a publication and the public keys in one folder, get the source code of IJkpunt, and give this command:',
      outcome:
        'The command checks the signature and every file, and computes all comparisons again. The last line says how many are equal and how many differ. It needs no internet.',
      keys: 'Public keys (JSON)',
      hashWords:
        'The checksum (SHA-256) belongs to exactly these figures. If one figure changes, the checksum changes.',
    },
  },
};
