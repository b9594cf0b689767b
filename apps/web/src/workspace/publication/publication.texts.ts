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
  release: 'Publiceren',
  releaseOf: 'Publiceren: {benchmark}',
  confirmTitle: '{benchmark} publiceren?',
  confirmText:
    'Iedereen kan de cijfers van deze kwartalen dan lezen: {quarters}. Kleine aantallen worden niet getoond. Een publicatie verandert niet meer; herstellen kan alleen met een nieuwe.',
  confirmReferences:
    'Bij de gemeenten staan dan de nieuwe cijfers van anderen; de aangeleverde cijfers blijven gelijk. Een publicatie verandert niet meer; herstellen kan alleen met een nieuwe.',
  confirm: 'Ja, publiceren',
  cancel: 'Annuleren',
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
  toPublic: 'Openbare pagina’s bekijken',
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
  release: 'Release',
  releaseOf: 'Release: {benchmark}',
  confirmTitle: 'Release {benchmark}?',
  confirmText:
    'Everybody can then read the figures of these quarters: {quarters}. Small counts are not shown. A release does not change any more; it can be corrected only by a new one.',
  confirmReferences:
    'The new figures of others then stand with the municipalities; the delivered figures stay the same. A release does not change any more; it can be corrected only by a new one.',
  confirm: 'Yes, release',
  cancel: 'Cancel',
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
  toPublic: 'View the public pages',
  toPublications: 'All releases',
  readOnly: 'Your role may read along, not release.',
};

export const PUBLICATION_TEXTS: Readonly<Record<Language, PublicationTexts>> = { nl, en };

export const RELEASE_STATE_WORDS: Readonly<Record<ReleaseReply['state'], Bilingual>> = {
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
