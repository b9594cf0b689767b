import { noteAudit, type AuditNote, type Scope, type Transaction } from '../platform/index.ts';
import type { ReleaseEntity } from './release.entity.ts';

/** Notes in the log of the owner of the benchmark what was done with a release, and where it stands since. */
export async function noteRelease(
  tx: Transaction,
  { organisation, person }: Scope,
  { kind, release }: { readonly kind: AuditNote['kind']; readonly release: ReleaseEntity },
): Promise<void> {
  const { id, benchmark, number, state } = release;
  await noteAudit(tx, { kind, organisation, person, about: { release: id, benchmark, number, state } });
}
