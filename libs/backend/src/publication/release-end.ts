import type { Transaction } from '../platform/index.ts';
import type { ReleaseEntity } from './release.entity.ts';

/** The cells that would have been told, when this is why a release was not made; undefined for any other fault. */
export function tellingCellsIn(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || error.name !== 'LeakFound') return undefined;
  const { cells } = error as Error & { readonly cells?: unknown };
  return Array.isArray(cells) ? cells.map(String) : [];
}

/** Ends a release that could not be made: refused for the cells that it would have told, failed for anything else. */
export async function endRelease(
  tx: Transaction,
  { id, state }: Pick<ReleaseEntity, 'id' | 'state'>,
  cells: readonly string[] | undefined,
): Promise<void> {
  const [rows] = (await tx.query(
    `update publication.release set state = $3 where id = $1 and state = $2 returning id`,
    [id, state, cells === undefined ? 'failed' : 'refused'],
  )) as [unknown[], number];
  if (rows.length > 0 && cells !== undefined) await storeReview(tx, id, { refusal: cells });
}

/** Keeps what disclosure control did for the coordinator; what was said of an earlier composition goes. */
export async function storeReview(
  tx: Transaction,
  release: string,
  { report, refusal }: { readonly report?: unknown; readonly refusal?: readonly string[] },
): Promise<void> {
  await tx.query(
    `insert into publication.review (release, report, refusal) values ($1, $2, $3)
     on conflict (release) do update set report = excluded.report, refusal = excluded.refusal`,
    [release, asColumn(report), asColumn(refusal)],
  );
}

function asColumn(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
