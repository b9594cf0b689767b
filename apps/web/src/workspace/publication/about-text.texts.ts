import type { Language } from '@ijkpunt/model';

const nl = {
  tellsCount:
    'In deze tekst staat een aantal of percentage[: “{number}”]. Kleine aantallen[ (onder {threshold})] en percentages kunnen iets over personen verraden. Schrijf het zonder dit getal.',
  personalData:
    'In deze tekst lijken persoonsgegevens te staan[: {kinds}]. Er is niets bewaard. Haal ze weg en probeer het opnieuw.',
};

const en: typeof nl = {
  tellsCount:
    'This text names a number or percentage[: “{number}”]. Small numbers[ (below {threshold})] and percentages may tell something about people. Write it without this number.',
  personalData:
    'This text seems to hold personal data[: {kinds}]. Nothing was kept. Remove them and try again.',
};

export const ABOUT_TEXT_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
