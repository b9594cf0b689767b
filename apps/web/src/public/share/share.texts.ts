import type { Language } from '@ijkpunt/model';

interface ShareTexts {
  readonly more: (count: number) => string;
  readonly profileKey: string;
  readonly coverageKey: string;
}

const nl: ShareTexts = {
  more: (count) => (count === 1 ? 'En nog 1 cijfer op de pagina.' : `En nog ${count} cijfers op de pagina.`),
  profileKey: 'Streep in het midden: de middelste gemeente. Ruit: deze gemeente, met haar interval.',
  coverageKey: 'Balk: van hoeveel gemeenten er een waarde is. Rechts: de mediaan.',
};

const en: ShareTexts = {
  more: (count) =>
    count === 1 ? 'And 1 more figure on the page.' : `And ${count} more figures on the page.`,
  profileKey: 'Line in the middle: the middle municipality. Diamond: this municipality, with its interval.',
  coverageKey: 'Bar: of how many municipalities there is a value. Right: the median.',
};

export const shareTexts: Record<Language, ShareTexts> = { nl, en };
