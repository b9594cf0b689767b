import type { Wording } from '../values/figure-in-words.ts';

/** The place of an indicator on a page that may show it in more than one benchmark. */
export function anchorOf({ benchmark, indicator }: Pick<Wording, 'benchmark' | 'indicator'>): string {
  return `${benchmark.slug}-${indicator.slug}`;
}
