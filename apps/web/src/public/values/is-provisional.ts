import type { PageBenchmark } from '@ijkpunt/contract';
import { ordinalOf, type Quarter } from '@ijkpunt/model';

/** Whether figures of a quarter may still change, as far as the publication says. */
export function isProvisional(
  quarter: Quarter,
  { publication }: Pick<PageBenchmark, 'publication'>,
): boolean {
  const { finalUntil } = publication;
  return finalUntil !== undefined && ordinalOf(quarter) > ordinalOf(finalUntil);
}
