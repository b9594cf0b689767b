import { allows, type DeliveryReply } from '@ijkpunt/contract';
import type { ActingPerson, ListedDelivery } from '@ijkpunt/backend';

/** A delivery as this person of its organisation reads it. */
export function toDeliveryReply(listed: ListedDelivery, person: ActingPerson): DeliveryReply {
  const { delivery, benchmark, parts, reopened } = listed;
  const { id, quarter, municipality, version, state, submittedByName, submittedAt } = delivery;
  return {
    id,
    benchmark: { slug: benchmark.slug, title: benchmark.title },
    quarter,
    municipality,
    version,
    state,
    submittedBy: submittedByName,
    submittedAt: submittedAt.toISOString(),
    decidedBy: delivery.decidedByName ?? undefined,
    decidedAt: delivery.decidedAt?.toISOString(),
    comment: delivery.comment ?? undefined,
    parts: parts.map(({ part, fileName, uploadedByName }) => ({
      part,
      fileName,
      uploadedBy: uploadedByName,
    })),
    reopened:
      reopened === undefined
        ? undefined
        : { reason: reopened.reason, by: reopened.by, at: reopened.at.toISOString() },
    mayDecide: mayDecide(listed, person),
  } satisfies DeliveryReply;
}

/** An approver, of a delivery that waits, who had no hand in it. */
function mayDecide({ delivery, parts }: ListedDelivery, person: ActingPerson): boolean {
  const makers = [delivery.submittedBy, ...parts.flatMap(({ reporters }) => reporters)];
  return (
    delivery.state === 'submitted' && !makers.includes(person.id) && allows(person, 'deliveries.approve')
  );
}
