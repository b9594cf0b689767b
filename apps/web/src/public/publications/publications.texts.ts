import type { Language } from '@ijkpunt/model';

interface PublicationsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly table: string;
  readonly columns: {
    readonly benchmark: string;
    readonly number: string;
    readonly released: string;
    readonly shown: string;
    readonly withheld: string;
    readonly hash: string;
  };
  readonly hashWords: string;
}

export const publicationsTexts: Record<Language, PublicationsTexts> = {
  nl: {
    heading: 'Publicaties',
    lead: 'Alles wat is vrijgegeven. Een publicatie verandert niet meer. Klopt er iets niet, dan komt er een nieuwe publicatie en blijft de oude hier staan.',
    none: 'Er is nog niets gepubliceerd.',
    table: 'Publicaties, de nieuwste eerst',
    columns: {
      benchmark: 'Benchmark',
      number: 'Nummer',
      released: 'Vrijgegeven',
      shown: 'Getoonde waarden',
      withheld: 'Niet getoond',
      hash: 'Controlegetal',
    },
    hashWords:
      'Het controlegetal (SHA-256) hoort bij precies deze cijfers. Verandert één cijfer, dan verandert het controlegetal.',
  },
  en: {
    heading: 'Publications',
    lead: 'Everything that was released. A publication never changes. If something is wrong, a new publication follows and the old one stays here.',
    none: 'Nothing has been published yet.',
    table: 'Publications, newest first',
    columns: {
      benchmark: 'Benchmark',
      number: 'Number',
      released: 'Released',
      shown: 'Values shown',
      withheld: 'Not shown',
      hash: 'Checksum',
    },
    hashWords:
      'The checksum (SHA-256) belongs to exactly these figures. If one figure changes, the checksum changes.',
  },
};
