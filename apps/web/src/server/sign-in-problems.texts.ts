import type { Bilingual } from '@ijkpunt/model';

/** Refusals at the door and of the second factor; written as those of problems.texts.ts. */
export const SIGN_IN_PROBLEM_TEXTS = {
  'too-many-tries': {
    nl: 'Er is te vaak achter elkaar iets verkeerds ingevuld. Wacht[ {seconds} seconden] en probeer het dan opnieuw.',
    en: 'Something wrong was filled in too often in a row. Wait[ {seconds} seconds] and then try again.',
  },
  'password-wrong': {
    nl: 'Uw wachtwoord van nu klopt niet.',
    en: 'Your current password is not right.',
  },
  'password-weak': {
    nl: 'Dit wachtwoord is te makkelijk te raden. Neem bijvoorbeeld vier losse woorden.',
    en: 'This password is too easy to guess. Take four loose words, for example.',
  },
  'second-factor-needed': {
    nl: 'Vul ook de code van uw app in, of een herstelcode.',
    en: 'Enter the code of your app too, or a recovery code.',
  },
  'second-factor-wrong': {
    nl: 'Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe code toont en vul die in. Klopt ook die niet, kijk dan of de klok van uw telefoon goed staat.',
    en: 'This code is not right, or was used before. Wait until your app shows a new code and enter that one. If that is not right either, check the clock of your telephone.',
  },
  'second-factor-there': {
    nl: 'U hebt al een tweede factor. Laad de pagina opnieuw.',
    en: 'You have a second factor already. Reload the page.',
  },
  'second-factor-not-started': {
    nl: 'Deze sleutel geldt niet meer. Begin opnieuw met instellen.',
    en: 'This key does not hold any more. Begin setting up again.',
  },
  'second-factor-obligatory': {
    nl: 'Bij uw rol hoort een tweede factor. U kunt hem niet weghalen.',
    en: 'Your role comes with a second factor. You cannot remove it.',
  },
} satisfies Record<string, Bilingual>;
