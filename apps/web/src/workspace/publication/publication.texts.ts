import type { ReleaseReply } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

const nl = {
  title: 'Publiceren',
  none: 'Er zijn nog geen benchmarks.',
  changed: 'Veranderd sinds de laatste publicatie',
  newReferences: 'Nieuwe sets referentiecijfers: {count}',
  nothingChanged: 'Sinds de laatste publicatie is niets veranderd.',
  computing: 'Nog in berekening: {count} kwartalen. U kunt publiceren zodra dat klaar is.',
  computingOne: 'Nog in berekening: 1 kwartaal. U kunt publiceren zodra dat klaar is.',
  waysHint:
    'Met een concept kunnen gemeenten eerst kijken en reageren, en keurt u het goed voor het uitkomt.',
  inSteps: 'Concept maken',
  inStepsOf: 'Concept maken: {benchmark}',
  atOnce: 'Meteen publiceren',
  atOnceOf: 'Meteen publiceren: {benchmark}',
  nobodyFirst: 'Niemand ziet dit vooraf: gemeenten kunnen niet reageren en niemand keurt het goed.',
  confirmTitle: '{benchmark} meteen publiceren?',
  confirmText:
    'Iedereen kan de cijfers van deze kwartalen dan lezen: {quarters}. Kleine aantallen worden niet getoond. Een publicatie verandert niet meer; herstellen kan alleen met een nieuwe.',
  confirmReferences:
    'Bij de gemeenten staan dan de nieuwe cijfers van anderen; de aangeleverde cijfers blijven gelijk. Een publicatie verandert niet meer; herstellen kan alleen met een nieuwe.',
  confirm: 'Ja, publiceren',
  cancel: 'Annuleren',
  correct: 'Een fout in een publicatie herstellen',
  correctLead:
    'Een publicatie verandert nooit. Een correctie is een nieuwe publicatie met de cijfers van nu. Zij noemt de oude, en zegt waarom.',
  corrects: 'Welke publicatie wordt hersteld?',
  reason: 'Wat was er mis?',
  reasonHint: 'Iedereen kan dit lezen. Geen namen en geen kleine aantallen.',
  reasonMissing: 'Schrijf wat er mis was, in 3 tot 500 tekens.',
  correctInStepsOf: 'Concept maken van een correctie: {benchmark}',
  correctAtOnceOf: 'Correctie meteen publiceren: {benchmark}',
  correctTitle: 'Publicatie {number} van {benchmark} meteen herstellen?',
  confirmCorrection: 'De correctie en haar reden staan daarna voor iedereen in het overzicht.',
  comingOut: 'De publicatie is goedgekeurd en komt zo uit.',
  running:
    'De publicatie loopt: {baked} van {total} pagina’s klaar. Daarvan bleven er {kept} zoals ze waren.',
  protecting: 'Kleine aantallen worden beschermd: {baked} van {total}.',
  attacking: 'De bescherming wordt aangevallen: {baked} van {total}.',
  waiting: 'De publicatie is aangevraagd en begint zo.',
  progress: 'Voortgang van de publicatie',
  releases: 'Publicaties',
  noReleases: 'Nog niets gepubliceerd.',
  number: 'Publicatie {number}',
  requested: 'Aangevraagd door {name} op {moment}',
  releasedAt: 'Gepubliceerd op {moment}',
  counts: '{shown} waarden getoond, {withheld} afgeschermd',
  hash: 'Kenmerk',
  open: 'Publicatie {number} bekijken',
  correction: 'Herstelt publicatie {number}: {reason}',
  withdrawn: 'Ingetrokken op {moment}: {reason}',
  until: 'Reageren kan tot {moment}',
  embargo: 'Komt uit op {moment}',
  toPublications: 'Alle publicaties',
  readOnly: 'Uw rol mag meelezen, niet publiceren.',
};

export type PublicationTexts = typeof nl;

const en: PublicationTexts = {
  title: 'Release',
  none: 'There are no benchmarks yet.',
  changed: 'Changed since the last release',
  newReferences: 'New sets of reference figures: {count}',
  nothingChanged: 'Nothing has changed since the last release.',
  computing: 'Still being computed: {count} quarters. You can release as soon as that has finished.',
  computingOne: 'Still being computed: 1 quarter. You can release as soon as that has finished.',
  waysHint: 'With a draft, municipalities can look and reply first, and you approve it before it comes out.',
  inSteps: 'Make a draft',
  inStepsOf: 'Make a draft: {benchmark}',
  atOnce: 'Release at once',
  atOnceOf: 'Release at once: {benchmark}',
  nobodyFirst: 'Nobody sees this first: municipalities cannot reply and nobody approves it.',
  confirmTitle: 'Release {benchmark} at once?',
  confirmText:
    'Everybody can then read the figures of these quarters: {quarters}. Small counts are not shown. A release does not change any more; it can be corrected only by a new one.',
  confirmReferences:
    'The new figures of others then stand with the municipalities; the delivered figures stay the same. A release does not change any more; it can be corrected only by a new one.',
  confirm: 'Yes, release',
  cancel: 'Cancel',
  correct: 'Correct a mistake in a release',
  correctLead:
    'A release never changes. A correction is a new release with the figures of now. It names the old one, and says why.',
  corrects: 'Which release is corrected?',
  reason: 'What was wrong?',
  reasonHint: 'Everybody can read this. No names and no small numbers.',
  reasonMissing: 'Write what was wrong, in 3 to 500 characters.',
  correctInStepsOf: 'Make a draft of a correction: {benchmark}',
  correctAtOnceOf: 'Release a correction at once: {benchmark}',
  correctTitle: 'Correct release {number} of {benchmark} at once?',
  confirmCorrection: 'The correction and its reason then stand in the list for everybody.',
  comingOut: 'The release has been approved and is about to come out.',
  running: 'The release is running: {baked} of {total} pages ready. Of those {kept} stayed as they were.',
  protecting: 'Small counts are being protected: {baked} of {total}.',
  attacking: 'The protection is being attacked: {baked} of {total}.',
  waiting: 'The release has been requested and is about to start.',
  progress: 'Progress of the release',
  releases: 'Releases',
  noReleases: 'Nothing released yet.',
  number: 'Release {number}',
  requested: 'Requested by {name} on {moment}',
  releasedAt: 'Released on {moment}',
  counts: '{shown} values shown, {withheld} withheld',
  hash: 'Fingerprint',
  open: 'View release {number}',
  correction: 'Corrects release {number}: {reason}',
  withdrawn: 'Withdrawn on {moment}: {reason}',
  until: 'Replies are taken until {moment}',
  embargo: 'Comes out on {moment}',
  toPublications: 'All releases',
  readOnly: 'Your role may read along, not release.',
};

export const PUBLICATION_TEXTS: Readonly<Record<Language, PublicationTexts>> = { nl, en };

const WITHDRAWN: Bilingual = { nl: 'Ingetrokken', en: 'Withdrawn' };

const RELEASE_STATE_WORDS: Readonly<Record<ReleaseReply['state'], Bilingual>> = {
  requested: { nl: 'Aangevraagd', en: 'Requested' },
  composing: { nl: 'Pagina’s worden gemaakt', en: 'Pages are being made' },
  draft: { nl: 'Concept', en: 'Draft' },
  'in-reply': { nl: 'Gemeenten kunnen reageren', en: 'Municipalities can reply' },
  closing: { nl: 'Reacties worden verwerkt', en: 'Replies are being taken in' },
  reviewed: { nl: 'Wacht op goedkeuring', en: 'Waits for approval' },
  scheduled: { nl: 'Goedgekeurd, komt uit', en: 'Approved, will come out' },
  released: { nl: 'Gepubliceerd', en: 'Released' },
  refused: { nl: 'Geweigerd: te herleiden cijfers', en: 'Refused: figures could be traced' },
  abandoned: { nl: 'Vervallen: er is niets gepubliceerd', en: 'Dropped: nothing was released' },
  failed: { nl: 'Mislukt: er is niets gepubliceerd', en: 'Failed: nothing was released' },
};

/** Where a release stands, in a word. One that was withdrawn did come out, and stands no more. */
export function standingOf({ state, withdrawn }: Pick<ReleaseReply, 'state' | 'withdrawn'>): {
  readonly words: Bilingual;
  readonly className: string;
} {
  if (withdrawn !== undefined) return { words: WITHDRAWN, className: 'state withdrawn' };
  return { words: RELEASE_STATE_WORDS[state], className: `state ${state}` };
}
