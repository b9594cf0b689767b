import { Injectable } from '@nestjs/common';
import { asJson, type Transaction } from '../platform/index.ts';
import type { StoredDraft } from './merged-draft.ts';

/** Which draft: one form of a round, or of a part of it. The part without a name is the whole. */
export interface DraftPlace {
  readonly benchmark: string;
  readonly quarter: string;
  readonly part: string;
}

/** A draft with when it was saved last, and by whom; revision 0 when it never was. */
export interface SavedDraft extends StoredDraft {
  readonly savedAt: Date | undefined;
  readonly savedBy: string | undefined;
}

const UNSAVED: SavedDraft = { revision: 0, cells: [], savedAt: undefined, savedBy: undefined };

/** Drafts of forms. Every method takes a transaction with a scope. */
@Injectable()
export class DraftsRepository {
  async read(tx: Transaction, { benchmark, quarter, part }: DraftPlace): Promise<SavedDraft> {
    const rows = (await tx.query(
      `select revision, cells, saved_at as "savedAt", saved_by_name as "savedBy" from uploads.draft
        where benchmark = $1 and quarter = $2 and part = $3`,
      [benchmark, quarter, part],
    )) as SavedDraft[];
    return rows[0] ?? UNSAVED;
  }

  /** Reads a draft and keeps others from saving it until the transaction ends, also when it is not there yet. */
  async lock(tx: Transaction, organisation: string, place: DraftPlace): Promise<SavedDraft> {
    const key = [organisation, place.benchmark, place.quarter, place.part].join('/');
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [key]);
    return this.read(tx, place);
  }

  async write(
    tx: Transaction,
    { benchmark, quarter, part }: DraftPlace,
    draft: StoredDraft & { readonly organisation: string; readonly savedBy: string },
  ): Promise<Date> {
    const rows = (await tx.query(
      `insert into uploads.draft (organisation, benchmark, quarter, part, cells, revision, saved_by_name)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation, benchmark, quarter, part) do update set cells = excluded.cells,
         revision = excluded.revision, saved_by_name = excluded.saved_by_name, saved_at = now()
       returning saved_at as "savedAt"`,
      [draft.organisation, benchmark, quarter, part, asJson(draft.cells), draft.revision, draft.savedBy],
    )) as { savedAt: Date }[];
    const [saved] = rows;
    if (saved === undefined) throw new Error('a draft that was written is not there');
    return saved.savedAt;
  }
}
