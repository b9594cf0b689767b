import type { Language } from '@ijkpunt/model';

interface NotFoundTexts {
  readonly heading: string;
  readonly lead: string;
  /** Above what goes with the words of the address. */
  readonly meant: string;
  readonly find: string;
  readonly compare: string;
}

export const notFoundTexts: Record<Language, NotFoundTexts> = {
  nl: {
    heading: 'Deze pagina bestaat niet',
    lead: 'Misschien is het adres verkeerd getypt, of is de gemeente samengegaan met een andere.',
    meant: 'Bedoelde u',
    find: 'Vind uw gemeente',
    compare: 'Vergelijk gemeenten',
  },
  en: {
    heading: 'This page does not exist',
    lead: 'Perhaps the address was mistyped, or the municipality merged with another one.',
    meant: 'Did you mean',
    find: 'Find your municipality',
    compare: 'Compare municipalities',
  },
};
