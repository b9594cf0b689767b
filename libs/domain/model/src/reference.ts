import type { Bilingual } from './bilingual.ts';
import type { Cell } from './cell.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { IsoDate } from './period.ts';

/** What a reference figure counts, for the words behind the number; "other" says nothing and the title has to. */
export const REFERENCE_UNITS = ['persons', 'percent', 'per-thousand', 'other'] as const;
export type ReferenceUnit = (typeof REFERENCE_UNITS)[number];

/** What is known of a set of reference figures: one variable of one source, of one day. */
export interface ReferenceFacts {
  /** Name of the variable, the same for every set of it, such as `inhabitants`. */
  readonly variable: string;
  readonly title: Bilingual;
  readonly unit: ReferenceUnit;
  readonly source: string;
  readonly sourceUrl: string;
  readonly licence: string;
  /** The day that the figures are about; of a period, its last. */
  readonly refersOn: IsoDate;
  /** The day whose municipalities, with their boundaries, the figures are of. */
  readonly boundariesOn: IsoDate;
  readonly invented: boolean;
}

/** What somebody else says of one municipality. Never a delivery, and never instead of one. */
export interface ReferenceFigure {
  readonly municipality: MunicipalityCode;
  readonly cell: Cell;
}

const VARIABLE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Tells whether a text can be the name of a variable: small letters, digits and single hyphens. */
export function isReferenceVariable(text: string): boolean {
  return text.length <= 60 && VARIABLE.test(text);
}
