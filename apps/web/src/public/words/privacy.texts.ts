import type { Language } from '@ijkpunt/model';
import { GROUNDS, PERSONAL_DATA } from '@ijkpunt/contract';
import type { Prose } from './prose.ts';

interface PrivacyTexts {
  readonly heading: string;
  readonly lead: string;
  readonly figures: Prose['parts'][number];
  readonly after: Prose['parts'];
  readonly why: string;
  readonly ground: string;
  readonly howLong: string;
  readonly whoSees: string;
}

const TEXTS: Readonly<Record<Language, PrivacyTexts>> = {
  nl: {
    heading: 'Privacy',
    lead: 'Dit bewaren we van mensen die met een account in IJkpunt werken: wat, waarom, hoe lang en wie het ziet. Meer bewaren we niet van hen.',
    figures: {
      heading: 'Wie alleen leest, en over wie de cijfers gaan',
      words: [
        'Leest u alleen de openbare pagina’s? Dan bewaren we niets van u. U krijgt geen cookies en we meten niet wat u doet.',
        'Uw eigen browser bewaart de laatste 20 openbare pagina’s die u las, hoogstens 30 dagen, zodat u ze ook zonder verbinding kunt lezen. Dat blijft op uw apparaat; u wist het met de gegevens van deze site.',
        'Over de mensen achter de cijfers krijgt IJkpunt geen gegevens: gemeenten leveren alleen aantallen. Een bestand met gegevens van losse mensen weigeren we, en we bewaren er niets van.',
      ],
    },
    after: [
      {
        heading: 'Wat u kunt doen',
        words: [
          'Op de pagina Uw account, onder Uw gegevens, kunt u alles wat hier staat en van u is downloaden. Daar kunt u ook uw account verwijderen, en uw e-mailadres en wachtwoord wijzigen.',
          'Klopt uw naam niet, of hebt u een vraag? Neem contact op met de beheerder van uw organisatie, of met de organisatie die deze site beheert. Die organisatie is verantwoordelijk voor uw gegevens.',
          'Bent u niet tevreden over hoe we met uw gegevens omgaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        heading: 'Wat we niet doen',
        words: [
          'We geven of verkopen uw gegevens aan niemand anders. Geen computer neemt beslissingen over u.',
        ],
      },
    ],
    why: 'Waarom:',
    ground: 'De wet noemt dit',
    howLong: 'Hoe lang:',
    whoSees: 'Wie ziet het:',
  },
  en: {
    heading: 'Privacy',
    lead: 'This is what we keep of people who work in IJkpunt with an account: what, why, how long and who sees it. We keep no more of them.',
    figures: {
      heading: 'Who only reads, and whom the figures are about',
      words: [
        'Do you read the public pages only? Then we keep nothing of you. You get no cookies and we do not measure what you do.',
        'Your own browser keeps the last 20 public pages that you read, for at most 30 days, so that you can read them without a connection too. That stays on your device; you erase it with the data of this site.',
        'IJkpunt receives no data about the people behind the figures: municipalities deliver counts only. A file with data about single people is refused, and we keep nothing of it.',
      ],
    },
    after: [
      {
        heading: 'What you can do',
        words: [
          'On the page Your account, under Your data, you can download everything that is named here and is yours. There you can also delete your account, and change your e-mail address and password.',
          'Is your name wrong, or do you have a question? Ask the administrator of your organisation, or the organisation that runs this site. That organisation is responsible for your data.',
          'Are you not content with how we treat your data? Then you can complain to the Dutch data protection authority, Autoriteit Persoonsgegevens.',
        ],
      },
      {
        heading: 'What we do not do',
        words: ['We give or sell your data to nobody else. No computer takes decisions about you.'],
      },
    ],
    why: 'Why:',
    ground: 'The law calls this',
    howLong: 'How long:',
    whoSees: 'Who sees it:',
  },
};

/** The page about privacy, drawn from the register: what is kept is written down there and nowhere else. */
export function privacyProse(language: Language): Prose {
  const text = TEXTS[language];
  const kinds = PERSONAL_DATA.map(({ what, why, ground, howLong, whoSees }) => ({
    heading: what[language],
    words: [
      `${text.why} ${why[language]} ${text.ground} ${GROUNDS[ground][language]}.`,
      `${text.howLong} ${howLong[language]}`,
      `${text.whoSees} ${whoSees[language]}`,
    ],
  }));
  return { heading: text.heading, lead: text.lead, parts: [text.figures, ...kinds, ...text.after] };
}
