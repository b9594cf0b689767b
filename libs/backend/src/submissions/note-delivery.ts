import { noteAudit, type AuditNote, type Scope, type Transaction } from '../platform/index.ts';
import type { DeliveryEntity } from './delivery.entity.ts';

/** Notes in the log of its organisation what was done with a delivery. */
export async function noteDelivery(
  tx: Transaction,
  { organisation, person }: Scope,
  { kind, delivery }: { readonly kind: AuditNote['kind']; readonly delivery: DeliveryEntity },
): Promise<void> {
  const { id, benchmark, quarter, municipality, version } = delivery;
  const about = { delivery: id, benchmark, quarter, municipality, version };
  await noteAudit(tx, { kind, organisation, person, about });
}
