import type { RecomputationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Berekeningen',
  lead: 'Elke goedgekeurde levering wordt vanzelf vergeleken. Verandert een definitie, een groep of de rekenwijze, dan ziet u hier hoeveel er opnieuw berekend moet worden, en hoe lang dat duurt.',
  computed:
    '{quarters} kwartalen berekend, het nieuwste is {newest}. Laatst berekend op {moment}, rekenwijze {method}.',
  nothing: 'Er is nog niets berekend.',
  look: 'Nagaan wat verouderd is',
  lookOf: 'Nagaan wat verouderd is: {benchmark}',
  looking: 'Er wordt nagegaan wat verouderd is…',
  upToDate: 'Alles is actueel: er hoeft niets opnieuw berekend te worden.',
  stale:
    'Opnieuw te berekenen: {quarters}. Dat duurt ongeveer {seconds} seconden. Wie intussen kijkt, ziet de oude vergelijkingen tot de nieuwe klaar zijn.',
  start: 'Opnieuw berekenen',
  startOf: 'Opnieuw berekenen: {benchmark}',
  running: '{done} van {total} kwartalen nagelopen, {changed} opnieuw berekend.',
  progress: 'Voortgang',
  past: 'Eerder',
  line: '{moment}, door {name}: {state}',
  states: {
    requested: 'wordt nagegaan',
    estimated: 'nagegaan',
    started: 'begint',
    running: 'bezig',
    done: 'klaar, {changed} kwartalen opnieuw berekend',
  } satisfies Record<RecomputationReply['state'], string>,
};

type RecomputationsTexts = typeof nl;

const en: RecomputationsTexts = {
  title: 'Computations',
  lead: 'Every accepted delivery is compared by itself. When a definition, a group or the method changes, you see here how much has to be computed anew, and how long that takes.',
  computed:
    '{quarters} quarters computed, the newest is {newest}. Last computed on {moment}, method {method}.',
  nothing: 'Nothing has been computed yet.',
  look: 'Find what is out of date',
  lookOf: 'Find what is out of date: {benchmark}',
  looking: 'Finding what is out of date…',
  upToDate: 'All is up to date: nothing has to be computed anew.',
  stale:
    'To be computed anew: {quarters}. That takes about {seconds} seconds. Who looks meanwhile sees the old comparisons until the new ones are there.',
  start: 'Compute anew',
  startOf: 'Compute anew: {benchmark}',
  running: '{done} of {total} quarters looked at, {changed} computed anew.',
  progress: 'Progress',
  past: 'Before',
  line: '{moment}, by {name}: {state}',
  states: {
    requested: 'being looked at',
    estimated: 'looked at',
    started: 'starting',
    running: 'under way',
    done: 'done, {changed} quarters computed anew',
  },
};

export const RECOMPUTATIONS_TEXTS: Readonly<Record<Language, RecomputationsTexts>> = { nl, en };
