import type { DeliveryReply } from '@ijkpunt/contract';
import type { Benchmark } from '@ijkpunt/model';
import type { DeliveryEntity } from '@ijkpunt/backend';

/** A delivery as its organisation reads it. */
export function toDeliveryReply(
  delivery: DeliveryEntity,
  benchmark: Benchmark,
  mayDecide: boolean,
): DeliveryReply {
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
    mayDecide,
  } satisfies DeliveryReply;
}
