import type { ShownReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Wat er openbaar wordt',
  lead: 'Dit kan iedereen lezen na goedkeuring en publicatie. Aantallen van 1 tot en met {most} blijven weg, met alles wat daaruit volgt. Bij de publicatie zelf kan er meer wegvallen: cijfers die samen een klein aantal verraden.',
  hidden: '{count} van {all} cijfers blijven weg of zijn niet te vergelijken.',
  allShown: 'Alle {all} cijfers worden getoond.',
  none: 'Deze benchmark toont geen cijfers.',
  indicator: 'Indicator',
  before: 'Vorig kwartaal',
  now: 'Nu',
  difference: 'Verschil',
  public: 'Openbaar',
  noValue: 'geen',
  interval: 'marge {low} tot {high}',
  shown: {
    shown: 'Wordt getoond',
    withheld: 'Wordt niet getoond',
    refused: 'Wordt niet vergeleken',
    missing: 'Geen cijfer',
  } satisfies Record<ShownReply['shown'], string>,
  marked: 'Wordt getoond, met een teken',
  withheld: {
    'small-count': 'Het gaat om een aantal van 1 tot en met {most}. Zo is niemand te herkennen.',
    'small-base': 'Het gaat over minder dan 20 mensen: te weinig voor een percentage.',
    'telling-rest': 'Wie er niet bij hoort, is met zo weinigen dat zij te herkennen zijn.',
    'beside-others': 'Samen met een ander cijfer zou een klein aantal te berekenen zijn.',
  } satisfies Record<NonNullable<ShownReply['withheld']>, string>,
  gap: '{label}: {why}.',
};

type PreviewTexts = typeof nl;

const en: PreviewTexts = {
  title: 'What becomes public',
  lead: 'Anyone can read this after approval and release. Counts from 1 to {most} are left out, with everything that follows from them. At the release itself more may be left out: figures that together give a small count away.',
  hidden: '{count} of {all} figures are left out or cannot be compared.',
  allShown: 'All {all} figures are shown.',
  none: 'This benchmark shows no figures.',
  indicator: 'Indicator',
  before: 'Quarter before',
  now: 'Now',
  difference: 'Difference',
  public: 'Public',
  noValue: 'none',
  interval: 'margin {low} to {high}',
  shown: {
    shown: 'Will be shown',
    withheld: 'Will not be shown',
    refused: 'Will not be compared',
    missing: 'No figure',
  },
  marked: 'Will be shown, marked',
  withheld: {
    'small-count': 'It is a count from 1 to {most}. This way nobody can be recognised.',
    'small-base': 'It is about fewer than 20 people: too few for a percentage.',
    'telling-rest': 'Those who are not part of it are so few that they can be recognised.',
    'beside-others': 'Together with another figure a small count could be computed.',
  },
  gap: '{label}: {why}.',
};

export const PREVIEW_TEXTS: Readonly<Record<Language, PreviewTexts>> = { nl, en };
