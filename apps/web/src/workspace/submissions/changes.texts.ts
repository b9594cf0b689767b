import type { Language } from '@ijkpunt/model';
import type { NoPercentage } from './difference.ts';

const nl = {
  title: 'Wat er veranderde',
  againstQuarter: 'Vergeleken met de goedgekeurde levering van het {quarter} (versie {version}).',
  againstVersion: 'Vergeleken met versie {version} van het {quarter} ({state}).',
  againstPredecessors:
    'Vergeleken met de goedgekeurde cijfers van het vorige kwartaal, opgeteld naar de grenzen van nu.',
  againstNothing:
    'Van het vorige kwartaal is geen goedgekeurde levering waarmee te vergelijken is. Elk cijfer is daarom nieuw.',
  counts: '{changed} veranderd, {fresh} nieuw, {gone} vervallen, {same} gelijk.',
  onlyChanges: 'Alleen wat veranderde',
  nothingChanged: 'Geen cijfer is veranderd.',
  breakdowns: 'Uitsplitsingen: {changed} van {count} anders',
  measure: 'Maat',
  lastQuarter: 'Vorig kwartaal',
  other: 'Versie {version}',
  now: 'Nu',
  difference: 'Verschil',
  percentage: 'In procent',
  course: 'Verloop',
  dash: '–',
  notThere: 'niet aangeleverd',
  points: '{value} procentpunt',
  why: {
    new: 'stond er niet',
    gone: 'staat er niet meer',
    'gap-before': 'er was geen cijfer',
    'gap-now': 'er is geen cijfer',
    bound: 'een grens is geen precies cijfer',
    'period-differs': 'gaat over een andere periode',
    'from-zero': 'was nul: geen percentage',
    share: 'een aandeel verschilt in procentpunten',
  } satisfies Record<NoPercentage, string>,
  kinds: { same: 'gelijk', changed: 'veranderd', new: 'nieuw', gone: 'vervallen' },
};

export type ChangesTexts = typeof nl;

const en: ChangesTexts = {
  title: 'What changed',
  againstQuarter: 'Compared with the approved delivery of {quarter} (version {version}).',
  againstVersion: 'Compared with version {version} of {quarter} ({state}).',
  againstPredecessors:
    'Compared with the approved figures of the quarter before, added up to the boundaries of today.',
  againstNothing:
    'There is no approved delivery of the quarter before to compare with. Every figure is therefore new.',
  counts: '{changed} changed, {fresh} new, {gone} gone, {same} the same.',
  onlyChanges: 'Only what changed',
  nothingChanged: 'No figure has changed.',
  breakdowns: 'Breakdowns: {changed} of {count} differ',
  measure: 'Measure',
  lastQuarter: 'Quarter before',
  other: 'Version {version}',
  now: 'Now',
  difference: 'Difference',
  percentage: 'In percent',
  course: 'Course',
  dash: '–',
  notThere: 'not delivered',
  points: '{value} percentage points',
  why: {
    new: 'was not there',
    gone: 'is not there any more',
    'gap-before': 'there was no figure',
    'gap-now': 'there is no figure',
    bound: 'a bound is no exact figure',
    'period-differs': 'covers another period',
    'from-zero': 'was zero: no percentage',
    share: 'a share differs in percentage points',
  },
  kinds: { same: 'same', changed: 'changed', new: 'new', gone: 'gone' },
};

export const CHANGES_TEXTS: Readonly<Record<Language, ChangesTexts>> = { nl, en };
