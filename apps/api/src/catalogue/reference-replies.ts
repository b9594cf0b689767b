import type { MunicipalityReferencesReply, ReferenceOrder, ReferenceSetReply } from '@ijkpunt/contract';
import type {
  ArrivingReferences,
  ListedReferenceSet,
  ReferenceOfMunicipality,
  ReferenceSet,
} from '@ijkpunt/backend';

/** A set as its owner reads it. */
export function toReferenceSetReply(set: ListedReferenceSet): ReferenceSetReply {
  const { id, sha256, importedAt, importedByName, figures, missing, newest } = set;
  return {
    ...factsOf(set),
    id,
    sha256,
    importedAt: importedAt.toISOString(),
    importedBy: importedByName,
    figures,
    missing,
    newest,
  } satisfies ReferenceSetReply;
}

/** What others say of one municipality. */
export function toMunicipalityReply(
  municipality: string,
  references: readonly ReferenceOfMunicipality[],
): MunicipalityReferencesReply {
  return {
    municipality,
    references: references.map(({ set, figure }) => ({ ...factsOf(set), cell: figure.cell })),
  } satisfies MunicipalityReferencesReply;
}

/** What was sent along with a file, as the backend takes it. */
export function toArriving(order: ReferenceOrder): Omit<ArrivingReferences, 'stream'> {
  const { titleNl, titleEn, invented, ...facts } = order;
  return { ...facts, title: { nl: titleNl, en: titleEn }, invented: invented === 'true' };
}

function factsOf(set: ReferenceSet) {
  const { variable, title, unit, source, sourceUrl, licence, refersOn, boundariesOn, invented } = set;
  const benchmark = set.benchmark ?? undefined;
  return { variable, title, unit, source, sourceUrl, licence, refersOn, boundariesOn, invented, benchmark };
}
