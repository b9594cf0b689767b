import type { WorkedCheck } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked } from './worked-method.ts';

/** Robust z of a delivered count against the own past. */
export const check: Method<'check'> = {
  anchor: 'controle-van-een-levering',
  law: '14.1, 14.2',
  use: 'delivery',
  heading: both('Controle van een levering (robuuste z)', 'Check of a delivery (robust z)'),
  question: both(
    'Past een nieuw aantal bij de eerdere kwartalen van dezelfde gemeente, of is er misschien iets misgegaan?',
    'Does a new count fit the earlier quarters of the same municipality, or did something perhaps go wrong?',
  ),
  rule: [
    both(
      'Neem de mediaan van de eerdere kwartalen. Neem ook de mediaan van de afstanden daartoe: de MAD. Eén vreemde waarde in het verleden verandert die twee nauwelijks.',
      'Take the median of the earlier quarters. Take also the median of the distances to it: the MAD. One odd value in the past hardly changes these two.',
    ),
    both(
      'z is het nieuwe aantal min de mediaan, gedeeld door de spreiding. De spreiding is 1,4826 × MAD, maar nooit minder dan de wortel van de mediaan. Zo veel schommelt een aantal al door toeval.',
      'z is the new count minus the median, divided by the spread. The spread is 1.4826 × MAD, but never less than the root of the median. So much a count varies by chance already.',
    ),
    both(
      'Voorbij 3,5 vragen we om een toelichting, voorbij 6 om een tweede bevestiging. We weigeren nooit iets om een berekening alleen.',
      'Beyond 3.5 we ask for a comment, beyond 6 for a second confirmation. Nothing is refused on a computation alone.',
    ),
  ],
  worked: ({ usual, still }, print) => [workedCheck(usual, print), workedCheck(still, print)],
  edges: [
    both(
      'Het nieuwe aantal zit zelf nooit in het verleden waarmee we het vergelijken.',
      'The new count is never part of the past that it is compared with.',
    ),
    both(
      'Zijn er minder dan vier eerdere kwartalen, dan controleren we dit niet, en dat zeggen we. Van een langer verleden tellen de laatste twaalf.',
      'With fewer than four earlier quarters this is not checked, and that is said. Of a longer past the latest twelve count.',
    ),
    both(
      'Bij een maat met seizoenen kijken we naar hetzelfde kwartaal van eerdere jaren, als dat er minstens drie zijn.',
      'For a measure with seasons we look at the same quarter of earlier years, when there are at least three.',
    ),
  ],
};

const ASKS: Record<WorkedCheck['asks'], Bilingual> = {
  nothing: both('We vragen niets.', 'Nothing is asked.'),
  comment: both('We vragen om een toelichting.', 'A comment is asked.'),
  confirmation: both('We vragen om een tweede bevestiging.', 'A second confirmation is asked.'),
};

function workedCheck({ history, value, asks, ...numbers }: WorkedCheck, { plain, fixed }: Print): Worked {
  const [x, median, deviation] = [plain(value), plain(numbers.median), plain(numbers.deviation)];
  const spread = fixed(numbers.spread, 4);
  return {
    story: both(
      `Eerdere kwartalen: ${history.map(plain).join(' – ')}. Nieuw: ${x}.`,
      `Earlier quarters: ${history.map(plain).join(' – ')}. New: ${x}.`,
    ),
    steps: [
      step([`De mediaan is ${median}.`, `The median is ${median}.`]),
      step([
        `De afstanden tot de mediaan, op volgorde: ${numbers.distances.map(plain).join(' – ')}. De MAD is ${deviation}.`,
        `The distances to the median, in order: ${numbers.distances.map(plain).join(' – ')}. The MAD is ${deviation}.`,
      ]),
      step(
        ['De spreiding: de grootste van deze twee.', 'The spread: the larger of these two.'],
        `max(${plain(1.4826)} × ${deviation}; √${median}) = ${spread}`,
      ),
      step(['Het toetsgetal z.', 'The score z.'], `(${x} − ${median}) / ${spread} = ${fixed(numbers.z, 2)}`),
    ],
    outcome: both(
      `z is ${fixed(numbers.z, 2)}. ${ASKS[asks].nl}`,
      `z is ${fixed(numbers.z, 2)}. ${ASKS[asks].en}`,
    ),
  };
}
