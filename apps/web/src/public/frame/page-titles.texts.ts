import type { Language } from '@ijkpunt/model';
import type { PublicPage } from '@ijkpunt/contract';

interface PageTitle {
  readonly title: string;
  readonly description: string;
}

type Kind = PublicPage['kind'];

/** Titles of pages that are always called the same. */
export const FIXED_TITLES: Record<
  Language,
  Record<Exclude<Kind, 'municipality' | 'indicator'>, PageTitle>
> = {
  nl: {
    start: {
      title: 'Gemeenten',
      description: 'Kwartaalcijfers van gemeenten, vergeleken waar dat kan en geweigerd waar dat niet kan.',
    },
    compare: {
      title: 'Gemeenten vergelijken',
      description: 'Vergelijk twee tot zes gemeenten, of lees waarom dat niet kan.',
    },
    method: {
      title: 'Methode',
      description: 'Hoe cijfers worden berekend, vergeleken, geweigerd en beschermd.',
    },
    publications: {
      title: 'Publicaties',
      description: 'Alles wat is vrijgegeven, met datum en controlegetal.',
    },
    search: { title: 'Zoeken', description: 'Zoek een gemeente of een cijfer.' },
    accessibility: {
      title: 'Toegankelijkheid',
      description: 'Hoe toegankelijk deze site is, en wat nog niet goed is.',
    },
    data: { title: 'Data', description: 'Waar de cijfers nu staan en wat nog volgt.' },
    privacy: {
      title: 'Privacy',
      description: 'Wat we bewaren van mensen die IJkpunt gebruiken, waarom en hoe lang.',
    },
    practices: { title: 'Praktijken', description: 'Wat gemeenten van elkaar leren.' },
    'not-found': { title: 'Pagina niet gevonden', description: 'Deze pagina bestaat niet.' },
    withdrawn: { title: 'Ingetrokken', description: 'Wat hier stond, is ingetrokken.' },
    fault: { title: 'Dit lukte niet', description: 'Deze pagina kon niet worden gemaakt.' },
    offline: { title: 'Geen verbinding', description: 'Uw apparaat kan IJkpunt nu niet bereiken.' },
  },
  en: {
    start: {
      title: 'Municipalities',
      description:
        'Quarterly figures of Dutch municipalities, compared where possible and refused where not.',
    },
    compare: {
      title: 'Compare municipalities',
      description: 'Compare two to six municipalities, or read why that is not possible.',
    },
    method: { title: 'Method', description: 'How figures are computed, compared, refused and protected.' },
    publications: {
      title: 'Publications',
      description: 'Everything that was released, with date and checksum.',
    },
    search: { title: 'Search', description: 'Search for a municipality or a figure.' },
    accessibility: {
      title: 'Accessibility',
      description: 'How accessible this site is, and what is not right yet.',
    },
    data: { title: 'Data', description: 'Where the figures are now and what will follow.' },
    privacy: { title: 'Privacy', description: 'What we keep of people who use IJkpunt, why and how long.' },
    practices: { title: 'Practices', description: 'What municipalities learn from each other.' },
    'not-found': { title: 'Page not found', description: 'This page does not exist.' },
    withdrawn: { title: 'Withdrawn', description: 'What was here was withdrawn.' },
    fault: { title: 'This did not work', description: 'This page could not be made.' },
    offline: { title: 'No connection', description: 'Your device cannot reach IJkpunt now.' },
  },
};

/** What a municipality's or an indicator's page is about. */
export const NAMED_DESCRIPTIONS: Record<Language, (name: string) => string> = {
  nl: (name) => `${name}: cijfers met hun onzekerheid, naast vergelijkbare gemeenten.`,
  en: (name) => `${name}: figures with their uncertainty, beside comparable municipalities.`,
};
