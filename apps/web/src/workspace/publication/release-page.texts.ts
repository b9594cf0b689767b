import type { Bilingual, Language } from '@ijkpunt/model';
import type { Stage } from './release-stages.ts';

const nl = {
  back: 'Alle publicaties',
  line: 'De weg van deze publicatie',
  done: 'gedaan',
  now: 'Wat u nu kunt doen',
  workerBusy: 'U hoeft niets te doen: IJkpunt is bezig. Deze pagina werkt zichzelf bij.',
  nothingToDo: 'Met deze publicatie hoeft niets meer te gebeuren.',
  readOnly: 'Uw rol mag meelezen. Een coördinator zet de volgende stap.',
  whyRefused:
    'Uit deze publicatie waren geheime aantallen te herleiden. Er is niets gepubliceerd. Hieronder staat om welke cellen het gaat.',
  whyFailed:
    'Het maken ging mis, en er is niets gepubliceerd. Probeer het opnieuw; wat gemeenten schreven, blijft staan.',
  draftStart: 'Het concept bekijken',
  newTab: 'opent in een nieuw tabblad',
  toLog: 'Het openbare overzicht van publicaties',
  approvedBy: 'Goedgekeurd door {name} op {moment}',
  finalUntilIs: 'Definitief tot en met het {quarter}; latere kwartalen zijn voorlopig',
  changed: 'Veranderd: {changed} waarden, erbij: {added}, weg: {removed}',
  openLead:
    'Gemeenten kunnen dan hun eigen bladzijde zien, een tekst schrijven en per cijfer zeggen of het mag uitkomen.',
  openUntil: 'Reageren kan tot',
  open: 'Openstellen voor reactie',
  dutchTime: 'Nederlandse tijd.',
  momentPast: 'Kies een dag en tijd in de toekomst.',
  approveLead: 'Kijk eerst hieronder wat er verborgen is en waarom. Na goedkeuren komt de publicatie uit.',
  embargoUntil: 'Niet uitbrengen voor (embargo)',
  embargoHint: 'Laat leeg om meteen uit te brengen.',
  finalUntil: 'Definitief tot en met welk kwartaal?',
  finalNotSaid: 'Daar zeggen we niets over',
  approvalsAsked:
    'Deze benchmark vraagt de goedkeuring van {asked} verschillende coördinatoren; er zijn er {given}. De laatste zegt wanneer de publicatie uitkomt.',
  approve: 'Goedkeuren',
  approveTitle: 'Deze publicatie goedkeuren?',
  approveNow: 'De publicatie komt dan meteen uit, en verandert daarna niet meer.',
  approveLater: 'De publicatie komt dan uit op {moment}. Tot dat moment kunt u haar van de planning halen.',
  approveYes: 'Ja, goedkeuren',
  withdraw: 'Publicatie intrekken',
  withdrawLead:
    'De cijfers van deze publicatie verdwijnen van de openbare pagina’s. De vorige publicatie komt ervoor terug, als die er is.',
  withdrawReason: 'Waarom trekt u haar in?',
  withdrawHint: 'Iedereen kan dit lezen. Geen namen en geen kleine aantallen.',
  withdrawMissing: 'Schrijf waarom, in 3 tot 500 tekens.',
  withdrawButton: 'Intrekken',
  withdrawTitle: 'Publicatie {number} intrekken?',
  withdrawText:
    'De cijfers verdwijnen. In het openbare overzicht blijft staan dat deze publicatie er was, wanneer zij is ingetrokken, en uw reden. Intrekken kan niet worden teruggedraaid.',
  withdrawYes: 'Ja, intrekken',
  steps: {
    'close-for-reply': {
      button: 'Reactietijd nu sluiten',
      title: 'De reactietijd nu sluiten?',
      text: 'Gemeenten kunnen daarna niet meer reageren. De publicatie wordt opnieuw gemaakt met wat er binnenkwam.',
      yes: 'Ja, sluiten',
    },
    unschedule: {
      button: 'Van de planning halen',
      title: 'Van de planning halen?',
      text: 'De publicatie komt dan niet uit. Zij moet opnieuw worden goedgekeurd.',
      yes: 'Ja, van de planning halen',
    },
    retry: {
      button: 'Opnieuw maken',
      title: 'Deze publicatie opnieuw maken?',
      text: 'Zij wordt gemaakt van de cijfers van nu. Reacties van gemeenten blijven staan.',
      yes: 'Ja, opnieuw maken',
    },
    abandon: {
      button: 'Laten vervallen',
      title: 'Deze publicatie laten vervallen?',
      text: 'Er komt dan niets uit. Gemeenten kunnen niet meer reageren. U kunt daarna een nieuwe beginnen.',
      yes: 'Ja, laten vervallen',
    },
  },
};

type ReleasePageTexts = typeof nl;

const en: ReleasePageTexts = {
  back: 'All releases',
  line: 'The way of this release',
  done: 'done',
  now: 'What you can do now',
  workerBusy: 'You need not do anything: IJkpunt is at work. This page updates itself.',
  nothingToDo: 'Nothing more has to be done with this release.',
  readOnly: 'Your role may read along. A coordinator takes the next step.',
  whyRefused:
    'Secret counts could be traced from this release. Nothing was released. Below you see which cells it is about.',
  whyFailed:
    'Something went wrong, and nothing was released. Try again; what municipalities wrote stays as it is.',
  draftStart: 'View the draft',
  newTab: 'opens in a new tab',
  toLog: 'The public list of releases',
  approvedBy: 'Approved by {name} on {moment}',
  finalUntilIs: 'Final up to {quarter}; later quarters are provisional',
  changed: 'Changed: {changed} values, added: {added}, gone: {removed}',
  openLead:
    'Municipalities can then see their own page, write a text, and say of each figure whether it may come out.',
  openUntil: 'Replies are taken until',
  open: 'Open for reply',
  dutchTime: 'Dutch time.',
  momentPast: 'Choose a day and time in the future.',
  approveLead: 'First look below at what is hidden and why. Once approved, the release comes out.',
  embargoUntil: 'Do not release before (embargo)',
  embargoHint: 'Leave empty to release at once.',
  finalUntil: 'Final up to which quarter?',
  finalNotSaid: 'We say nothing about that',
  approvalsAsked:
    'This benchmark asks for the approval of {asked} different coordinators; {given} have given it. The last one says when the release comes out.',
  approve: 'Approve',
  approveTitle: 'Approve this release?',
  approveNow: 'The release then comes out at once, and does not change any more.',
  approveLater: 'The release then comes out on {moment}. Until then you can take it off the schedule.',
  approveYes: 'Yes, approve',
  withdraw: 'Withdraw this release',
  withdrawLead:
    'The figures of this release disappear from the public pages. The release before comes back in its place, if there is one.',
  withdrawReason: 'Why do you withdraw it?',
  withdrawHint: 'Everybody can read this. No names and no small numbers.',
  withdrawMissing: 'Write why, in 3 to 500 characters.',
  withdrawButton: 'Withdraw',
  withdrawTitle: 'Withdraw release {number}?',
  withdrawText:
    'The figures disappear. The public list keeps saying that this release was there, when it was withdrawn, and your reason. A withdrawal cannot be undone.',
  withdrawYes: 'Yes, withdraw',
  steps: {
    'close-for-reply': {
      button: 'Close the time to reply now',
      title: 'Close the time to reply now?',
      text: 'Municipalities can then no longer reply. The release is made anew with what came in.',
      yes: 'Yes, close',
    },
    unschedule: {
      button: 'Take off the schedule',
      title: 'Take off the schedule?',
      text: 'The release then does not come out. It has to be approved again.',
      yes: 'Yes, take off the schedule',
    },
    retry: {
      button: 'Make again',
      title: 'Make this release again?',
      text: 'It is made of the figures of now. Replies of municipalities stay.',
      yes: 'Yes, make again',
    },
    abandon: {
      button: 'Drop',
      title: 'Drop this release?',
      text: 'Nothing then comes out. Municipalities can no longer reply. You can begin a new one afterwards.',
      yes: 'Yes, drop',
    },
  },
};

export const RELEASE_PAGE_TEXTS: Readonly<Record<Language, ReleasePageTexts>> = { nl, en };

export const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  compose: { nl: 'Samenstellen', en: 'Compose' },
  draft: { nl: 'Concept', en: 'Draft' },
  reply: { nl: 'Reactie van gemeenten', en: 'Replies of municipalities' },
  review: { nl: 'Beoordelen', en: 'Review' },
  scheduled: { nl: 'Gepland', en: 'Scheduled' },
  released: { nl: 'Gepubliceerd', en: 'Released' },
};
