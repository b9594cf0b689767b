import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Uw account',
  needed: 'Stel eerst een tweede factor in',
  neededText:
    'Bij uw rol hoort een tweede factor: u zet de naam van uw gemeente onder cijfers, brengt ze uit of beheert wie erbij kan. Daarna kunt u verder.',
  factor: 'Tweede factor',
  factorOn: 'U hebt een tweede factor. Bij het aanmelden vult u een code van uw app in.',
  factorOff: 'U hebt geen tweede factor. Wie uw wachtwoord kent, kan als u aanmelden.',
  codesLeft: 'Herstelcodes over: {count} van de 10.',
  setUp: 'Tweede factor instellen',
  scan: 'Scan dit plaatje met een app zoals Aegis, 2FAS, Microsoft Authenticator of Google Authenticator.',
  picture: 'Plaatje met de sleutel voor uw app',
  byHand: 'Lukt scannen niet? Typ deze sleutel over in de app:',
  code: 'Code van de app',
  codeMissing: 'Vul de 6 cijfers in die uw app nu toont',
  confirm: 'In gebruik nemen',
  busy: 'Bezig…',
  codesTitle: 'Bewaar deze herstelcodes',
  codesText:
    'Raakt u uw telefoon kwijt, dan meldt u zich aan met een van deze codes. Elke code werkt één keer. Druk ze af of bewaar ze in een kluis: u ziet ze maar één keer.',
  codesKept: 'Ik heb de codes bewaard',
  remove: 'Tweede factor weghalen',
  removeText: 'Vul een code van uw app in, of een herstelcode.',
  anyCode: 'Code',
  anyCodeMissing: 'Vul een code in',
  password: 'Wachtwoord',
  passwordText:
    'Neem een wachtwoord van ten minste 12 tekens dat u nergens anders gebruikt, bijvoorbeeld vier losse woorden. Hoofdletters en leestekens hoeven niet.',
  currentPassword: 'Wachtwoord van nu',
  newPassword: 'Nieuw wachtwoord',
  currentMissing: 'Vul uw wachtwoord van nu in',
  wantedMissing: 'Vul een nieuw wachtwoord in',
  currentWrong: 'Dit is niet uw wachtwoord van nu',
  faults: {
    'too-short': 'Neem ten minste 12 tekens',
    common: 'Dit wachtwoord proberen aanvallers als eerste. Neem iets wat minder voor de hand ligt',
    'about-you':
      'Dit bestaat vooral uit uw naam, uw organisatie of IJkpunt. Voeg woorden toe die niemand raadt',
  },
  changePassword: 'Wachtwoord wijzigen',
  passwordChanged: 'Uw wachtwoord is gewijzigd. Overal anders bent u afgemeld.',
  signOn: 'Aanmelding van uw organisatie',
  signOnText:
    'Koppel uw account aan de aanmelding van {organisation}. U meldt zich daarna daar aan, of hier, zoals u wilt.',
  linkSignOn: 'Koppelen',
  address: 'E-mailadres',
  addressText:
    'Met dit adres meldt u zich aan. Naar een nieuw adres gaat een brief met een link; pas als u die opent, geldt het.',
  newAddress: 'Nieuw e-mailadres',
  newAddressMissing: 'Vul een e-mailadres in, zoals naam@gemeente.nl',
  passwordForAddress: 'Uw wachtwoord',
  askAddress: 'Brief sturen',
  addressAsked:
    'Er gaat een brief naar {email}. De link erin werkt een uur. Tot dan blijft uw adres zoals het is.',
  sessions: 'Waar u bent aangemeld',
  here: 'hier',
  begun: 'aangemeld op {moment}',
  ends: 'eindigt zonder gebruik op {moment}',
  endOthers: 'Overal anders afmelden',
  ended: 'Afgemeld op {count} andere plaatsen.',
  noOthers: 'U bent nergens anders aangemeld.',
};

export type AccountTexts = typeof nl;

const en: AccountTexts = {
  title: 'Your account',
  needed: 'First set up a second factor',
  neededText:
    'Your role comes with a second factor: you put the name of your municipality to figures, release them or manage who gets in. After that you can go on.',
  factor: 'Second factor',
  factorOn: 'You have a second factor. When you sign in you enter a code of your app.',
  factorOff: 'You have no second factor. Whoever knows your password can sign in as you.',
  codesLeft: 'Recovery codes left: {count} of 10.',
  setUp: 'Set up a second factor',
  scan: 'Scan this picture with an app such as Aegis, 2FAS, Microsoft Authenticator or Google Authenticator.',
  picture: 'Picture with the key for your app',
  byHand: 'Does scanning not work? Type this key into the app:',
  code: 'Code of the app',
  codeMissing: 'Enter the 6 digits that your app shows now',
  confirm: 'Start using it',
  busy: 'Busy…',
  codesTitle: 'Store these recovery codes',
  codesText:
    'If you lose your telephone, you sign in with one of these codes. Each code works once. Print them or keep them in a vault: you see them only once.',
  codesKept: 'I have stored the codes',
  remove: 'Remove the second factor',
  removeText: 'Enter a code of your app, or a recovery code.',
  anyCode: 'Code',
  anyCodeMissing: 'Enter a code',
  password: 'Password',
  passwordText:
    'Take a password of at least 12 characters that you use nowhere else, such as four loose words. Capitals and punctuation are not needed.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  currentMissing: 'Enter your current password',
  wantedMissing: 'Enter a new password',
  currentWrong: 'This is not your current password',
  faults: {
    'too-short': 'Take at least 12 characters',
    common: 'Attackers try this password first. Take something less obvious',
    'about-you': 'This is mostly your name, your organisation or IJkpunt. Add words that nobody guesses',
  },
  changePassword: 'Change password',
  passwordChanged: 'Your password has been changed. You are signed out everywhere else.',
  signOn: 'Sign-on of your organisation',
  signOnText:
    'Link your account to the sign-on of {organisation}. After that you sign in there, or here, as you like.',
  linkSignOn: 'Link',
  address: 'E-mail address',
  addressText:
    'You sign in with this address. A letter with a link goes to a new address; it counts once you have opened that link.',
  newAddress: 'New e-mail address',
  newAddressMissing: 'Enter an e-mail address, such as name@municipality.nl',
  passwordForAddress: 'Your password',
  askAddress: 'Send a letter',
  addressAsked:
    'A letter goes to {email}. The link in it works for an hour. Until then your address stays as it is.',
  sessions: 'Where you are signed in',
  here: 'here',
  begun: 'signed in on {moment}',
  ends: 'ends without use on {moment}',
  endOthers: 'Sign out everywhere else',
  ended: 'Signed out in {count} other places.',
  noOthers: 'You are signed in nowhere else.',
};

export const ACCOUNT_TEXTS: Readonly<Record<Language, AccountTexts>> = { nl, en };
