import type { ReferenceFacts, ReferenceFigure } from '@ijkpunt/model';

/** A set of reference figures as it is kept. It never changes: a correction is a newer set of the same variable. */
export interface ReferenceSet extends ReferenceFacts {
  readonly id: string;
  /** Slug of the one benchmark that it is for; null for every benchmark. */
  readonly benchmark: string | null;
  /** SHA-256 of the file that it came from. */
  readonly sha256: string;
  readonly importedAt: Date;
  readonly importedByName: string;
}

/** A set that is about to be kept; the database says when. */
export type NewReferenceSet = Omit<ReferenceSet, 'id' | 'importedAt'> & {
  readonly figures: readonly ReferenceFigure[];
};

/** A set as its owner sees it in the list. */
export interface ListedReferenceSet extends ReferenceSet {
  /** Municipalities with a figure, and with a reason instead. */
  readonly figures: number;
  readonly missing: number;
  /** Whether this is the set of its variable that is used now. */
  readonly newest: boolean;
}

/** A set with its figures, for whoever stands them beside others. */
export interface ReferenceSetInFull {
  readonly set: ReferenceSet;
  readonly figures: readonly ReferenceFigure[];
}

/** What one set says of one municipality. */
export interface ReferenceOfMunicipality {
  readonly set: ReferenceSet;
  readonly figure: ReferenceFigure;
}
