import { Inject, Injectable } from '@nestjs/common';
import type { ReferenceFacts, ReferenceFigure } from '@ijkpunt/model';
import { ReferenceFiguresRepository } from '../catalogue/index.ts';
import { BoundariesRepository, type Growth } from '../organisations/index.ts';
import { asJson, type Transaction } from '../platform/index.ts';

/** What somebody else says of a municipality, as it comes out. */
export interface ReleasedReferenceEntry extends ReferenceFigure {
  /** The area of the municipality is another one since the boundaries of the set. */
  readonly areaChanged: boolean;
}

/** A set of reference figures as it came out with a release. */
export interface ReleasedReference extends ReferenceFacts {
  /** Id of the set that it is a copy of. */
  readonly set: string;
  readonly entries: readonly ReleasedReferenceEntry[];
}

/** Figures of others that come out with a release: the newest set of every variable, as its source gives it. */
@Injectable()
export class ReferencesToRelease {
  constructor(
    @Inject(ReferenceFiguresRepository) private readonly references: ReferenceFiguresRepository,
    @Inject(BoundariesRepository) private readonly boundaries: BoundariesRepository,
  ) {}

  async of(tx: Transaction, benchmark: string): Promise<readonly ReleasedReference[]> {
    const newest = await this.references.newestOfEach(tx, benchmark);
    const growth = await this.boundaries.grown(tx);
    return newest.map(({ set, figures }) => {
      const { id, variable, title, unit, source, sourceUrl, licence } = set;
      const { refersOn, boundariesOn, invented } = set;
      const changed = changedSince(growth, boundariesOn);
      const entries = figures.map((figure) => ({
        ...figure,
        areaChanged: changed.has(figure.municipality),
      }));
      const facts = { variable, title, unit, source, sourceUrl, licence, refersOn, boundariesOn, invented };
      return { set: id, ...facts, entries };
    });
  }
}

function changedSince(growth: readonly Growth[], day: string): ReadonlySet<string> {
  return new Set(growth.filter(({ on }) => on > day).map(({ municipality }) => municipality));
}

/** Freezes the figures of others with the release that they come out in. */
export async function storeReferences(
  tx: Transaction,
  release: string,
  references: readonly ReleasedReference[],
): Promise<void> {
  await tx.query(
    `insert into publication.reference (release, variable, set, title, unit, source, source_url, licence, refers_on,
       boundaries_on, invented, entries)
     select $1, r.variable, r.set, r.title, r.unit, r.source, r."sourceUrl", r.licence, r."refersOn", r."boundariesOn",
            r.invented, r.entries
       from jsonb_to_recordset($2) as r(variable text, set uuid, title jsonb, unit text, source text, "sourceUrl" text,
         licence text, "refersOn" date, "boundariesOn" date, invented boolean, entries jsonb)`,
    [release, asJson(references)],
  );
}

/** The figures of others in a release, by variable. */
export async function releasedReferences(
  tx: Transaction,
  release: string,
): Promise<readonly ReleasedReference[]> {
  return (await tx.query(
    `select set, variable, title, unit, source, source_url as "sourceUrl", licence, refers_on::text as "refersOn",
            boundaries_on::text as "boundariesOn", invented, entries
       from publication.reference where release = $1 order by variable`,
    [release],
  )) as ReleasedReference[];
}

/** Number of sets for a benchmark, its own or for all, that came in after a moment. */
export async function referencesSince(tx: Transaction, benchmark: string, moment: Date): Promise<number> {
  const [row] = (await tx.query(
    `select count(*)::int as sets from catalogue.reference_set
      where (benchmark is null or benchmark = $1) and imported_at > $2`,
    [benchmark, moment],
  )) as { sets: number }[];
  return Number(row?.sets);
}
