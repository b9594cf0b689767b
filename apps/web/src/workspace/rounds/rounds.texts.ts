import type { RoundFactsReply } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

const nl = {
  title: 'Uitvragen',
  none: 'Er zijn nog geen uitvragen. Zet hierboven de eerste klaar.',
  nobodyAsked: 'Er zijn nog geen uitvragen.',
  days: 'Open op {opensOn}, inleveren tot en met {deadline}',
  counts: '{approved} van {asked} gemeenten goedgekeurd, {onTime} op tijd',
  monitor: 'Stand per gemeente',
  monitorOf: 'Stand per gemeente van {quarter}, {benchmark}',
  change: 'Dagen veranderen',
  save: 'Dagen opslaan',
  saved: 'De dagen zijn opgeslagen.',
  close: 'Sluiten',
  closeOf: '{quarter} van {benchmark} sluiten',
  closeHint:
    'Na sluiten komt alleen nog iets binnen van gemeenten met uitstel of met een heropende levering.',
  reopen: 'Weer openen',
  reopenOf: '{quarter} van {benchmark} weer openen',
  open: 'Uitvraag klaarzetten',
  openHint:
    'Laat u de dagen leeg, dan opent de uitvraag op de eerste dag na het kwartaal en is vier weken later de uiterste dag.',
  opened: 'De uitvraag over {quarter} staat klaar: open op {opensOn}, inleveren tot en met {deadline}.',
  benchmark: 'Benchmark',
  quarter: 'Kwartaal',
  opensOn: 'Open op',
  deadline: 'Uiterste dag',
  optional: '(mag leeg)',
  dayMissing: 'Vul beide dagen in.',
  wrongOrder: 'De uiterste dag moet na de dag van openen liggen.',
  readOnly: 'Uw rol mag meekijken, niet veranderen.',
};

type RoundsTexts = typeof nl;

const en: RoundsTexts = {
  title: 'Rounds',
  none: 'There are no rounds yet. Prepare the first one above.',
  nobodyAsked: 'There are no rounds yet.',
  days: 'Opens on {opensOn}, deliver by {deadline}',
  counts: '{approved} of {asked} municipalities approved, {onTime} in time',
  monitor: 'Status by municipality',
  monitorOf: 'Status by municipality for {quarter}, {benchmark}',
  change: 'Change the days',
  save: 'Save the days',
  saved: 'The days have been saved.',
  close: 'Close',
  closeOf: 'Close {quarter} of {benchmark}',
  closeHint:
    'After closing, only municipalities with an extension or with a reopened delivery can still deliver.',
  reopen: 'Open again',
  reopenOf: 'Open {quarter} of {benchmark} again',
  open: 'Prepare a round',
  openHint:
    'If you leave the days empty, the round opens on the first day after the quarter and ends four weeks later.',
  opened: 'The round for {quarter} is ready: it opens on {opensOn}, deliver by {deadline}.',
  benchmark: 'Benchmark',
  quarter: 'Quarter',
  opensOn: 'Opens on',
  deadline: 'Last day',
  optional: '(may be empty)',
  dayMissing: 'Fill in both days.',
  wrongOrder: 'The last day has to be after the day of opening.',
  readOnly: 'Your role may look, not change.',
};

export const ROUNDS_TEXTS: Readonly<Record<Language, RoundsTexts>> = { nl, en };

export const ROUND_STATE_WORDS: Readonly<Record<RoundFactsReply['state'], Bilingual>> = {
  planned: { nl: 'Gepland', en: 'Planned' },
  open: { nl: 'Open', en: 'Open' },
  'past-deadline': { nl: 'Uiterste dag voorbij', en: 'Past the last day' },
  closed: { nl: 'Gesloten', en: 'Closed' },
};
