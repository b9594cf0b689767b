import type { AuditKind } from '@ijkpunt/contract';
import type { Transaction } from './transaction.ts';

/** Something that was done, for the log of the organisation that it concerns. */
export interface AuditNote {
  readonly kind: AuditKind;
  /** Whose log it goes into; absent: of no organisation, such as a try to sign in with an address that nobody has. */
  readonly organisation?: string | undefined;
  /** Who did it; absent: nobody who is known. */
  readonly person?: { readonly id: string; readonly name: string } | undefined;
  /** What it was about: ids, names and quarters, never a figure or a secret. */
  readonly about?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * Adds to the audit log, in the transaction of what is noted: neither stands without the other. Note it last: the next
 * note of the same organisation waits until this transaction ends.
 */
export async function noteAudit(
  tx: Transaction,
  { kind, organisation, person, about = {} }: AuditNote,
): Promise<void> {
  await tx.query(`select platform.note_audit($1::uuid, $2::uuid, $3, $4, $5::jsonb)`, [
    organisation ?? null,
    person?.id ?? null,
    person?.name ?? '',
    kind,
    JSON.stringify(about),
  ]);
}
