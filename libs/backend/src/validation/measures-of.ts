import type { Observation } from '@ijkpunt/model';
import type { UploadEntity } from '../uploads/index.ts';

/**
 * The measures that the one who delivers a part answers for: those agreed on, and those that came in all the same.
 * Undefined for the whole, which answers for every measure of the benchmark.
 */
export function measuresOf(
  { part }: Pick<UploadEntity, 'part'>,
  responsibility: readonly string[] | undefined,
  observations: readonly Pick<Observation, 'measure'>[],
): readonly string[] | undefined {
  if (part === '') return undefined;
  return [...new Set([...(responsibility ?? []), ...observations.map(({ measure }) => measure)])];
}
