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
  'passkey-needed': {
    nl: 'Bij dit account hoort een passkey. Meld u aan met de knop “Aanmelden met een passkey”.',
    en: 'This account has a passkey. Sign in with the button “Sign in with a passkey”.',
  },
  'passkey-wrong': {
    nl: 'Deze passkey past hier niet, of er ging te veel tijd voorbij. Probeer het opnieuw; lukt het niet, meld u dan aan met uw wachtwoord.',
    en: 'This passkey does not fit here, or too much time went by. Try again; if that fails, sign in with your password.',
  },
  'passkey-not-found': {
    nl: 'Deze passkey is er niet (meer). Laad de pagina opnieuw.',
    en: 'This passkey is not there (any more). Reload the page.',
  },
  'passkeys-enough': {
    nl: 'U hebt al zoveel passkeys als kan[: {most}]. Haal er eerst een weg.',
    en: 'You have as many passkeys as there can be[: {most}]. First remove one.',
  },
  'sign-in-anew': {
    nl: 'U bent te lang geleden aangemeld om te wijzigen hoe u aanmeldt. Meld u af en opnieuw aan, en doe het dan meteen.',
    en: 'You signed in too long ago to change how you sign in. Sign out and in again, and then do it at once.',
  },
  'link-not-valid': {
    nl: 'Deze link werkt niet (meer): zij is gebruikt, ingetrokken, te oud of niet helemaal overgenomen. Vraag een nieuwe brief.',
    en: 'This link does not work (any more): it was used, taken back, is too old or was not copied whole. Ask for a new letter.',
  },
  'person-not-found': {
    nl: 'Deze persoon hoort niet (meer) bij uw organisatie. Laad de pagina opnieuw.',
    en: 'This person does not belong to your organisation (any more). Reload the page.',
  },
  'person-elsewhere': {
    nl: 'Deze persoon werkt ook voor een andere organisatie. De tweede factor is van beide: alleen wie hem heeft, of de operator, haalt hem weg.',
    en: 'This person works for another organisation too. The second factor belongs to both: only who has it, or the operator, removes it.',
  },
  'person-here-already': {
    nl: 'Iemand met dit e-mailadres hoort al bij uw organisatie. Wijzig hieronder de rollen.',
    en: 'Somebody with this e-mail address belongs to your organisation already. Change the roles below.',
  },
  'invitation-not-found': {
    nl: 'Deze uitnodiging is al aangenomen of ingetrokken. Laad de pagina opnieuw.',
    en: 'This invitation was accepted or taken back already. Reload the page.',
  },
  'last-admin': {
    nl: 'Uw organisatie houdt altijd een beheerder. Maak eerst iemand anders beheerder.',
    en: 'Your organisation always keeps an administrator. First make somebody else one.',
  },
  'role-not-here': {
    nl: 'Deze rol bestaat niet in een organisatie als deze. Kies een andere.',
    en: 'This role does not exist in an organisation like this. Choose another one.',
  },
  'organisation-administered': {
    nl: 'Deze organisatie heeft al een beheerder. Die laat anderen toe.',
    en: 'This organisation has an administrator already, who lets others in.',
  },
  'organisation-exists': {
    nl: 'Er is al een organisatie met deze naam[: {name}]. Kies een andere naam.',
    en: 'There is an organisation with this name already[: {name}]. Choose another name.',
  },
  'organisation-not-found': {
    nl: 'Deze organisatie is er niet (meer), of u hoort er niet bij. Laad de pagina opnieuw.',
    en: 'This organisation is not there (any more), or you do not belong to it. Reload the page.',
  },
} satisfies Record<string, Bilingual>;
