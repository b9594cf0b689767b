import { Injectable } from '@nestjs/common';
import type { LocalMapping } from '@ijkpunt/validation';
import { Refusal, type Transaction } from '../platform/index.ts';

/** How the cells of a file of one's own stand for measures, as it was saved. */
export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  readonly mapping: LocalMapping;
  readonly savedBy: string;
  readonly savedAt: Date;
}

const COLUMNS = `id, name, mapping, saved_by_name as "savedBy", saved_at as "savedAt"`;

/** Mappings of an organisation, per benchmark. Every method takes a transaction with a scope. */
@Injectable()
export class MappingsRepository {
  async get(tx: Transaction, id: string): Promise<SavedMapping> {
    const rows = (await tx.query(`select ${COLUMNS} from uploads.mapping where id = $1`, [
      id,
    ])) as SavedMapping[];
    if (rows[0] === undefined) throw new Refusal('mapping-not-found', { mapping: id });
    return rows[0];
  }

  /** The last used first. */
  async list(tx: Transaction, benchmark: string): Promise<readonly SavedMapping[]> {
    return (await tx.query(
      `select ${COLUMNS} from uploads.mapping where benchmark = $1 order by saved_at desc, name`,
      [benchmark],
    )) as SavedMapping[];
  }

  /** Saves a mapping under its name, new or changed. */
  async save(
    tx: Transaction,
    given: { organisation: string; benchmark: string; name: string; mapping: LocalMapping; by: string },
  ): Promise<SavedMapping> {
    const { organisation, benchmark, name, mapping, by } = given;
    const rows = (await tx.query(
      `insert into uploads.mapping (id, organisation, benchmark, name, mapping, saved_by_name)
       values (gen_random_uuid(), $1, $2, $3, $4, $5)
       on conflict (organisation, benchmark, name) do update set mapping = excluded.mapping,
         saved_by_name = excluded.saved_by_name, saved_at = now()
       returning ${COLUMNS}`,
      [organisation, benchmark, name, JSON.stringify(mapping), by],
    )) as SavedMapping[];
    const [saved] = rows;
    if (saved === undefined) throw new Error('a mapping that was saved is gone');
    return saved;
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    const [removed] = (await tx.query(`delete from uploads.mapping where id = $1 returning id`, [id])) as [
      unknown[],
      number,
    ];
    if (removed.length === 0) throw new Refusal('mapping-not-found', { mapping: id });
  }
}
