import type { Bilingual } from '@ijkpunt/model';
import { PERSONAL_COLUMNS } from './personal-data-columns.ts';

/** After how many days something goes that nobody needs any more. The worker cleans up by these, and the texts below say them. */
export const KEPT_DAYS = { letters: 30, 'letters-in-files': 30, 'people-without-place': 30 } as const;

/** After how many years a row of the audit log goes. A policy of the database holds it too. */
export const AUDIT_YEARS = 7;

/** Why personal data may be kept at all, by the law and in plain words. */
export const GROUNDS = {
  'public-task': {
    nl: 'nodig voor een taak van algemeen belang: eerlijke cijfers van gemeenten uitbrengen',
    en: 'needed for a task in the public interest: bringing out honest figures of municipalities',
  },
  'legitimate-interest': {
    nl: 'een gerechtvaardigd belang: accounts en cijfers beschermen tegen misbruik',
    en: 'a legitimate interest: protecting accounts and figures against misuse',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PersonalDataKey = keyof typeof PERSONAL_COLUMNS;

/** A kind of personal data of the people who use IJkpunt. */
export interface PersonalData {
  readonly key: PersonalDataKey;
  readonly what: Bilingual;
  /** Columns that hold it; none when it stands in no table. */
  readonly columns: readonly string[];
  readonly why: Bilingual;
  readonly ground: keyof typeof GROUNDS;
  readonly howLong: Bilingual;
  readonly whoSees: Bilingual;
}

const NOBODY: Bilingual = { nl: 'Niemand kan dit lezen.', en: 'Nobody can read this.' };
const WITH_ACCOUNT: Bilingual = {
  nl: 'Zo lang u een account hebt. Verwijdert u uw account, dan gaat dit meteen weg.',
  en: 'As long as you have an account. When you delete your account, this goes at once.',
};

/** The register: every kind of personal data of users that is kept. The page about privacy says nothing beside it. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    key: 'account',
    what: {
      nl: 'Uw account: naam, e-mailadres, voor welke organisaties u werkt en wat u daar mag',
      en: 'Your account: name, e-mail address, which organisations you work for and what you may do there',
    },
    columns: PERSONAL_COLUMNS.account,
    why: {
      nl: 'Zonder account weten we niet wie cijfers levert en goedkeurt.',
      en: 'Without an account we do not know who delivers and approves figures.',
    },
    ground: 'public-task',
    howLong: {
      nl: `Tot u uw account verwijdert, of tot uw laatste organisatie u weghaalt. Een account zonder organisatie en zonder open uitnodiging gaat na ${KEPT_DAYS['people-without-place']} dagen weg.`,
      en: `Until you delete your account, or until your last organisation removes you. An account without an organisation and without an open invitation goes after ${KEPT_DAYS['people-without-place']} days.`,
    },
    whoSees: {
      nl: 'U, en de beheerder van uw organisatie.',
      en: 'You, and the administrator of your organisation.',
    },
  },
  {
    key: 'password',
    what: {
      nl: 'Uw wachtwoord, als controlegetal waaruit het niet terug te rekenen is',
      en: 'Your password, as a checksum from which it cannot be computed back',
    },
    columns: PERSONAL_COLUMNS.password,
    why: { nl: 'Zo controleren we dat u het bent.', en: 'This is how we check that it is you.' },
    ground: 'legitimate-interest',
    howLong: WITH_ACCOUNT,
    whoSees: NOBODY,
  },
  {
    key: 'second-factor',
    what: {
      nl: 'Uw tweede factor: de versleutelde sleutel van uw app, en de controlegetallen van uw herstelcodes',
      en: 'Your second factor: the encrypted key of your app, and the checksums of your recovery codes',
    },
    columns: PERSONAL_COLUMNS['second-factor'],
    why: {
      nl: 'Wie alleen uw wachtwoord kent, komt er zo niet in.',
      en: 'Whoever knows your password alone does not get in.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: 'Tot u de tweede factor of uw account weghaalt.',
      en: 'Until you remove the second factor or your account.',
    },
    whoSees: {
      nl: 'De beheerder van uw organisatie ziet alleen of u er een hebt.',
      en: 'The administrator of your organisation sees only whether you have one.',
    },
  },
  {
    key: 'passkeys',
    what: {
      nl: 'Uw passkeys: de openbare helft van de sleutel, de naam die u gaf, en wanneer hij is gemaakt en gebruikt',
      en: 'Your passkeys: the public half of the key, the name you gave, and when it was made and used',
    },
    columns: PERSONAL_COLUMNS.passkeys,
    why: {
      nl: 'Hiermee meldt u zich aan zonder wachtwoord.',
      en: 'You sign in with them without a password.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: 'Tot u de passkey of uw account weghaalt.',
      en: 'Until you remove the passkey or your account.',
    },
    whoSees: { nl: 'Alleen u.', en: 'Only you.' },
  },
  {
    key: 'sign-on',
    what: {
      nl: 'Uw kenmerk bij de aanmelding van uw organisatie, als u zich daar aanmeldt',
      en: 'What you are called at the sign-on of your organisation, if you sign in there',
    },
    columns: PERSONAL_COLUMNS['sign-on'],
    why: {
      nl: 'Zo weten we dat u het bent als uw organisatie dat zegt.',
      en: 'This is how we know that it is you when your organisation says so.',
    },
    ground: 'legitimate-interest',
    howLong: WITH_ACCOUNT,
    whoSees: NOBODY,
  },
  {
    key: 'sessions',
    what: {
      nl: 'Waar u bent aangemeld: de naam van uw browser en het moment. Uw browser bewaart daarvoor twee cookies: een die u aangemeld houdt, en een waaraan we zien dat u hier eerder was',
      en: 'Where you are signed in: the name of your browser and the moment. Your browser keeps two cookies for this: one that keeps you signed in, and one that shows that you were here before',
    },
    columns: PERSONAL_COLUMNS.sessions,
    why: {
      nl: 'Zo blijft u aangemeld, en ziet u of iemand anders dat met uw account is. Wie niet aanmeldt, krijgt geen cookies.',
      en: 'This keeps you signed in, and shows you whether somebody else is with your account. Who does not sign in gets no cookies.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: 'Tot u zich afmeldt, en anders twee uur na het laatste gebruik. Wat is verlopen, ruimen we elke dag op. De tweede cookie blijft een half jaar in uw browser.',
      en: 'Until you sign out, and otherwise two hours after the last use. What has expired is cleaned up every day. The second cookie stays in your browser for half a year.',
    },
    whoSees: { nl: 'Alleen u.', en: 'Only you.' },
  },
  {
    key: 'letters',
    what: {
      nl: 'E-mails die we u sturen, zoals een uitnodiging: uw adres, uw naam, de soort en de momenten',
      en: 'E-mails that we send you, such as an invitation: your address, your name, the kind and the moments',
    },
    columns: PERSONAL_COLUMNS.letters,
    why: {
      nl: 'Zo werkt elke link één keer, en weten we welke er nog openstaan.',
      en: 'This makes every link work once, and tells which are still open.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: `Tot ${KEPT_DAYS.letters} dagen nadat de link is gebruikt, ingetrokken of verlopen.`,
      en: `Until ${KEPT_DAYS.letters} days after the link was used, taken back or expired.`,
    },
    whoSees: {
      nl: 'Van een uitnodiging: de beheerder die haar stuurt. De andere ziet alleen u.',
      en: 'Of an invitation: the administrator who sends it. The others are seen by you alone.',
    },
  },
  {
    key: 'letters-in-files',
    what: {
      nl: 'Waar geen mailserver is: dezelfde e-mails, bewaard als bestanden',
      en: 'Where there is no mail server: the same e-mails, kept as files',
    },
    columns: PERSONAL_COLUMNS['letters-in-files'],
    why: {
      nl: 'De technisch beheerder bezorgt ze dan zelf.',
      en: 'The operator delivers them by hand then.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: `${KEPT_DAYS['letters-in-files']} dagen.`,
      en: `${KEPT_DAYS['letters-in-files']} days.`,
    },
    whoSees: { nl: 'De technisch beheerder van deze site.', en: 'The operator of this site.' },
  },
  {
    key: 'audit-log',
    what: {
      nl: 'Het logboek: wie wat wanneer deed, zoals aanmelden, mensen uitnodigen of een levering goedkeuren',
      en: 'The audit log: who did what and when, such as signing in, inviting people or approving a delivery',
    },
    columns: PERSONAL_COLUMNS['audit-log'],
    why: {
      nl: 'Achteraf moet te zien zijn wie namens een organisatie handelde, en of iemand misbruik maakte van een account. Daarom blijft dit staan als u uw account verwijdert.',
      en: 'Afterwards it must show who acted for an organisation, and whether somebody misused an account. That is why this stays when you delete your account.',
    },
    ground: 'legitimate-interest',
    howLong: { nl: `${AUDIT_YEARS} jaar.`, en: `${AUDIT_YEARS} years.` },
    whoSees: {
      nl: 'De beheerder van de organisatie waarvoor u handelde.',
      en: 'The administrator of the organisation for which you acted.',
    },
  },
  {
    key: 'saved-views',
    what: {
      nl: 'Weergaven die u bewaart: de naam die u gaf, de pagina met uw keuzes, en uw naam erbij',
      en: 'Views that you keep: the name you gave, the page with what you chose, and your name with it',
    },
    columns: PERSONAL_COLUMNS['saved-views'],
    why: {
      nl: 'Zo opent u later hetzelfde, en weten collega’s van wie een gedeelde weergave is.',
      en: 'This opens the same later, and tells colleagues whose a shared view is.',
    },
    ground: 'public-task',
    howLong: {
      nl: 'Tot u de weergave weghaalt, niet meer voor de organisatie werkt, of uw account verwijdert.',
      en: 'Until you remove the view, no longer work for the organisation, or delete your account.',
    },
    whoSees: {
      nl: 'U, en collega’s in uw organisatie als u de weergave met hen deelt.',
      en: 'You, and colleagues in your organisation when you share the view with them.',
    },
  },
  {
    key: 'tries',
    what: {
      nl: 'Hoe vaak iemand iets verkeerds invulde, per account en per netwerk, onder een controlegetal',
      en: 'How often somebody filled in something wrong, per account and per network, under a checksum',
    },
    columns: PERSONAL_COLUMNS.tries,
    why: {
      nl: 'Wie wachtwoorden probeert te raden, moet steeds langer wachten.',
      en: 'Whoever tries to guess passwords has to wait longer and longer.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: 'Ten hoogste een uur. Wat is verlopen, ruimen we elke dag op.',
      en: 'An hour at most. What has expired is cleaned up every day.',
    },
    whoSees: NOBODY,
  },
  {
    key: 'names',
    what: {
      nl: 'Uw naam bij wat u deed: leveringen, toelichtingen, sleutels, regels, rondes en publicaties',
      en: 'Your name with what you did: deliveries, explanations, keys, rules, rounds and releases',
    },
    columns: PERSONAL_COLUMNS.names,
    why: {
      nl: 'Twee mensen zetten hun naam onder de cijfers van een gemeente. Zo lang die cijfers er zijn, moet te zien zijn wie dat waren. Daarom blijft dit staan als u uw account verwijdert.',
      en: 'Two people put their names to the figures of a municipality. As long as those figures exist it must show who they were. That is why this stays when you delete your account.',
    },
    ground: 'public-task',
    howLong: {
      nl: 'Zo lang de levering, toelichting of publicatie wordt bewaard.',
      en: 'As long as the delivery, explanation or release is kept.',
    },
    whoSees: {
      nl: 'Mensen die in IJkpunt bij die levering of publicatie mogen. Uw naam staat op geen openbare pagina.',
      en: 'People who may see that delivery or release in IJkpunt. Your name is on no public page.',
    },
  },
  {
    key: 'log-lines',
    what: {
      nl: 'Meldingen van storingen, zonder namen, adressen of wat u invulde',
      en: 'Reports of faults, without names, addresses or what you filled in',
    },
    columns: PERSONAL_COLUMNS['log-lines'],
    why: {
      nl: 'Zo kan een fout worden gevonden. Een regel noemt ten hoogste een nummer dat u zelf op het scherm zag.',
      en: 'This is how a fault can be found. A line names at most a number that you saw on your own screen.',
    },
    ground: 'legitimate-interest',
    howLong: {
      nl: 'Zo lang als de organisatie die deze site beheert dat instelt.',
      en: 'As long as the organisation that runs this site sets.',
    },
    whoSees: { nl: 'De technisch beheerder van deze site.', en: 'The operator of this site.' },
  },
];
