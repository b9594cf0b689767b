import type { ObservationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { MeasureLabels } from './sentence-of.ts';

/** The labels of the measures that were delivered. */
export function measureLabels(
  observations: readonly Pick<ObservationReply, 'measure' | 'label'>[],
  language: Language,
): MeasureLabels {
  return new Map(observations.map(({ measure, label }) => [measure, label[language]]));
}
