/** What somebody is told of their account. */
export type Noticed =
  | 'password-changed'
  | 'email-changed'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'passkey-added'
  | 'passkey-removed';

/** What a letter is written from. */
export interface LetterFacts {
  readonly kind: 'invitation' | 'password-reset' | 'email-change' | 'notice';
  readonly name: string;
  readonly organisation: string | undefined;
  readonly about: Noticed | undefined;
  /** Absent in a notice. */
  readonly link: string | undefined;
}

/** How long a link works, and how that is said. */
export const VALID = {
  invitation: { interval: '7 days', nl: '7 dagen', en: '7 days' },
  'password-reset': { interval: '1 hour', nl: '1 uur', en: '1 hour' },
  'email-change': { interval: '1 hour', nl: '1 uur', en: '1 hour' },
  notice: { interval: '1 hour', nl: '', en: '' },
} as const;

const HAPPENED: Readonly<Record<Noticed, readonly [nl: string, en: string]>> = {
  'password-changed': ['uw wachtwoord is gewijzigd', 'your password was changed'],
  'email-changed': ['uw e-mailadres is gewijzigd', 'your e-mail address was changed'],
  'second-factor-set': ['u hebt een tweede factor ingesteld', 'a second factor was set'],
  'second-factor-removed': ['uw tweede factor is weggehaald', 'your second factor was removed'],
  'passkey-added': ['er is een passkey toegevoegd', 'a passkey was added'],
  'passkey-removed': ['er is een passkey weggehaald', 'a passkey was removed'],
};

/** A letter in Dutch, and below it in English: which of the two its reader prefers is not known. */
export function letterText(facts: LetterFacts): { readonly subject: string; readonly text: string } {
  const { subject, nl, en } = WORDS[facts.kind](facts);
  const dutch = [`Beste ${facts.name},`, ...nl, 'Met vriendelijke groet,\nIJkpunt'];
  const english = ['--', 'In English:', ...en];
  return { subject, text: [...dutch, ...english].join('\n\n') };
}

type Words = (facts: LetterFacts) => {
  readonly subject: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
};

const WORDS: Readonly<Record<LetterFacts['kind'], Words>> = {
  invitation: ({ organisation = '', link = '' }) => ({
    subject: `Uitnodiging voor IJkpunt: ${organisation}`,
    nl: [
      `U bent uitgenodigd om in IJkpunt mee te werken namens ${organisation}. Open deze link om uw account in gebruik te nemen:`,
      link,
      `De link werkt één keer, en ${VALID.invitation.nl}. Verwachtte u deze uitnodiging niet? Dan hoeft u niets te doen.`,
    ],
    en: [
      `You have been invited to work in IJkpunt for ${organisation}. Open the link above to start using your account. It works once, for ${VALID.invitation.en}. If you did not expect this, there is nothing to do.`,
    ],
  }),
  'password-reset': ({ link = '' }) => ({
    subject: 'Een nieuw wachtwoord voor IJkpunt',
    nl: [
      'Er is een nieuw wachtwoord gevraagd voor uw account. Kies het via deze link:',
      link,
      `De link werkt één keer, en ${VALID['password-reset'].nl}. Hebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.`,
    ],
    en: [
      `A new password was asked for your account. Choose it with the link above. It works once, for ${VALID['password-reset'].en}. If you did not ask for this, there is nothing to do: your password stays as it is.`,
    ],
  }),
  'email-change': ({ link = '' }) => ({
    subject: 'Bevestig uw nieuwe e-mailadres voor IJkpunt',
    nl: [
      'U wilt voortaan met dit adres aanmelden. Bevestig dat via deze link:',
      link,
      `De link werkt één keer, en ${VALID['email-change'].nl}. Hebt u dit niet gevraagd? Dan hoeft u niets te doen.`,
    ],
    en: [
      `You want to sign in with this address from now on. Confirm it with the link above. It works once, for ${VALID['email-change'].en}. If you did not ask for this, there is nothing to do.`,
    ],
  }),
  notice: ({ about = 'password-changed' }) => ({
    subject: 'Uw account van IJkpunt is gewijzigd',
    nl: [
      `Ter informatie: ${HAPPENED[about][0]}.`,
      'Was u dit niet? Vraag dan meteen de beheerder van uw organisatie om hulp.',
    ],
    en: [
      `For your information: ${HAPPENED[about][1]}. If this was not you, ask the administrator of your organisation for help at once.`,
    ],
  }),
};
