import type { Grade, Language, ReasonCode } from '@ijkpunt/model';

const nl = {
  title: 'Eigen vergelijking',
  lead: 'Zo staan uw goedgekeurde cijfers tussen die van vergelijkbare gemeenten. Dit is nog niet openbaar.',
  computedAt: 'Berekend op {moment}.',
  computing: 'De vergelijking wordt nog berekend. Deze pagina ververst vanzelf.',
  none: 'Er is nog niets te vergelijken voor dit kwartaal.',
  choose: 'Kies een goedgekeurd kwartaal',
  nothingApproved: 'Er is nog geen kwartaal goedgekeurd.',
  interval: 'Marge: {lower} tot {upper} (95%)',
  noInterval: 'Dit cijfer heeft geen marge.',
  rank: 'Tussen plaats {best} en {worst} van {of} vergelijkbare gemeenten',
  rankExact: 'Plaats {best} van {of} vergelijkbare gemeenten',
  noRank: 'Geen plaats in een rangorde.',
  refused: 'Niet te vergelijken',
  missing: 'Geen cijfer: {why}',
  because: 'Waarom',
  unknownReason: 'Een andere reden ({code}).',
  grades: {
    A: 'Zelfde definitie',
    B: 'Klein verschil in definitie',
    C: 'Andere definitie',
  } satisfies Record<Grade, string>,
  reasons: {
    'unit-differs': '{measure} telt {found}; deze indicator rekent met {expected}.',
    'period-differs': '{measure} gaat over {found}; deze indicator rekent met {expected}.',
    'profile-differs': '{question} U antwoordde[ bij “{group}”] “{answer}”; de standaard is “{standard}”.',
    'profile-unknown':
      '{question} Hierop is[ bij “{group}”] geen antwoord gegeven; de standaard is “{standard}”.',
    'other-measure': 'Aangeleverd is {found}; dat is iets anders dan {expected}.',
    precision: '{measure} is {precision} opgegeven.',
    'boundaries-differ': 'De grenzen van de gemeente zijn veranderd[ ({municipality})].',
  } satisfies Record<ReasonCode, string>,
};

export type ComparisonsTexts = typeof nl;

const en: ComparisonsTexts = {
  title: 'Own comparison',
  lead: 'This is how your approved figures stand among those of comparable municipalities. It is not public yet.',
  computedAt: 'Computed on {moment}.',
  computing: 'The comparison is still being computed. This page refreshes by itself.',
  none: 'There is nothing to compare for this quarter yet.',
  choose: 'Choose an approved quarter',
  nothingApproved: 'No quarter has been approved yet.',
  interval: 'Margin: {lower} to {upper} (95%)',
  noInterval: 'This figure has no margin.',
  rank: 'Between place {best} and {worst} of {of} comparable municipalities',
  rankExact: 'Place {best} of {of} comparable municipalities',
  noRank: 'No place in a ranking.',
  refused: 'Not comparable',
  missing: 'No figure: {why}',
  because: 'Why',
  unknownReason: 'Another reason ({code}).',
  grades: { A: 'Same definition', B: 'Small difference in definition', C: 'Other definition' },
  reasons: {
    'unit-differs': '{measure} counts {found}; this indicator computes with {expected}.',
    'period-differs': '{measure} covers {found}; this indicator computes with {expected}.',
    'profile-differs': '{question} You answered[ for “{group}”] “{answer}”; the standard is “{standard}”.',
    'profile-unknown': '{question} No answer was given[ for “{group}”]; the standard is “{standard}”.',
    'other-measure': 'Delivered is {found}; that is something else than {expected}.',
    precision: '{measure} was given as {precision}.',
    'boundaries-differ': 'The boundaries of the municipality have changed[ ({municipality})].',
  },
};

export const COMPARISONS_TEXTS: Readonly<Record<Language, ComparisonsTexts>> = { nl, en };
