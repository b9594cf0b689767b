import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Eenmalig aanmelden',
  lead: 'Laat uw mensen aanmelden zoals zij dat bij u gewend zijn, met OpenID Connect. Uw aanbieder staat dan voor hen in, en alleen voor uw organisatie.',
  returnAddress: 'Geef uw aanbieder dit adres om naar terug te sturen:',
  now: 'Ingesteld door {name} op {day}.',
  off: 'Nog niet ingesteld: uw mensen melden zich hier aan.',
  provider: 'Uw aanbieder',
  issuer: 'Adres van de aanbieder (issuer)',
  issuerMissing: 'Vul het adres in, zoals https://aanmelden.gemeente.nl',
  clientId: 'Naam van IJkpunt daar (client id)',
  clientIdMissing: 'Vul de naam in waaronder IJkpunt bij de aanbieder bekend is',
  secret: 'Geheim (client secret)',
  secretMissing: 'Vul het geheim in dat de aanbieder gaf',
  secretKept: 'Laat leeg om te houden wat er is.',
  roles: 'Rollen',
  rolesText:
    'Vertelt uw aanbieder wie wat is? Vul dan in waar dat staat, en welk woord bij welke rol hoort. Laat u dit leeg, dan geeft u de rollen hier, en koppelt ieder de aanmelding zelf onder “Uw account”.',
  claim: 'Gegeven waarin het staat (claim)',
  wordFor: 'Woord voor {role}',
  claimMissing: 'Vul in waar de rollen staan, of laat alle woorden leeg',
  wordsMissing: 'Vul bij ten minste één rol een woord in, of laat het gegeven leeg',
  factor:
    'Rollen die een tweede factor vragen, komen alleen binnen als de aanbieder zegt dat hij die zag (amr: mfa, of twee soorten zoals pwd en otp).',
  save: 'Vastleggen',
  busy: 'De aanbieder wordt gevraagd…',
  saved: 'De aanbieder antwoordde. Uw mensen kunnen zich nu daar aanmelden.',
  remove: 'Eenmalig aanmelden weghalen',
  removeTitle: 'Eenmalig aanmelden weghalen?',
  removeText:
    'Uw mensen melden zich dan weer hier aan. Wie hier geen wachtwoord heeft, komt er niet meer in.',
  cancel: 'Annuleren',
};

export type SignOnTexts = typeof nl;

const en: SignOnTexts = {
  title: 'Single sign-on',
  lead: 'Let your people sign in as they are used to with you, by OpenID Connect. Your provider then vouches for them, and for your organisation alone.',
  returnAddress: 'Tell your provider to send people back to this address:',
  now: 'Set by {name} on {day}.',
  off: 'Not set yet: your people sign in here.',
  provider: 'Your provider',
  issuer: 'Address of the provider (issuer)',
  issuerMissing: 'Enter the address, such as https://sign-on.municipality.nl',
  clientId: 'Name of IJkpunt there (client id)',
  clientIdMissing: 'Enter the name under which the provider knows IJkpunt',
  secret: 'Secret (client secret)',
  secretMissing: 'Enter the secret that the provider gave',
  secretKept: 'Leave empty to keep the one that is there.',
  roles: 'Roles',
  rolesText:
    'Does your provider tell who is what? Then enter where that stands, and which word goes with which role. Left empty, you give the roles here, and everybody links the sign-on themselves under “Your account”.',
  claim: 'Claim that holds it',
  wordFor: 'Word for {role}',
  claimMissing: 'Enter where the roles stand, or leave all words empty',
  wordsMissing: 'Enter a word for at least one role, or leave the claim empty',
  factor:
    'Roles that ask for a second factor come in only when the provider says that it saw one (amr: mfa, or two kinds such as pwd and otp).',
  save: 'Save',
  busy: 'Asking the provider…',
  saved: 'The provider answered. Your people can sign in there now.',
  remove: 'Remove single sign-on',
  removeTitle: 'Remove single sign-on?',
  removeText: 'Your people then sign in here again. Whoever has no password here does not get in any more.',
  cancel: 'Cancel',
};

export const SIGN_ON_TEXTS: Readonly<Record<Language, SignOnTexts>> = { nl, en };
