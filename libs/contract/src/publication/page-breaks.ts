import type { Quarter } from '@ijkpunt/model';

/** A quarter from which figures mean something else than before: they follow another definition, or are of another area. */
export interface PageBreak {
  readonly quarter: Quarter;
  readonly why: 'definition' | 'merger';
}
