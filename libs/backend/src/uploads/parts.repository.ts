import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/index.ts';

/** A part that is delivered apart, and the measures it is responsible for. */
export interface Part {
  readonly name: string;
  readonly measures: readonly string[];
}

/** A part as it is listed: with the name of whoever saved it last. */
export interface SavedPart extends Part {
  readonly savedBy: string;
}

/** The parts of an organisation, per benchmark. Every method takes a transaction with a scope. */
@Injectable()
export class PartsRepository {
  /** The part of this name; undefined when the organisation has none. The whole has no name and is no part. */
  async get(tx: Transaction, benchmark: string, name: string): Promise<Part | undefined> {
    if (name === '') return undefined;
    const rows = (await tx.query(
      `select name, measures from uploads.part where benchmark = $1 and name = $2`,
      [benchmark, name],
    )) as Part[];
    return rows[0];
  }

  /** All parts of a benchmark, by name. */
  async list(tx: Transaction, benchmark: string): Promise<readonly SavedPart[]> {
    return (await tx.query(
      `select name, measures, saved_by_name as "savedBy" from uploads.part where benchmark = $1 order by name`,
      [benchmark],
    )) as SavedPart[];
  }

  /** Saves a part under its name, new or changed. */
  async save(
    tx: Transaction,
    part: SavedPart & { readonly organisation: string; readonly benchmark: string },
  ): Promise<void> {
    await tx.query(
      `insert into uploads.part (organisation, benchmark, name, measures, saved_by_name) values ($1, $2, $3, $4, $5)
       on conflict (organisation, benchmark, name) do update set measures = excluded.measures,
         saved_by_name = excluded.saved_by_name, saved_at = now()`,
      [part.organisation, part.benchmark, part.name, part.measures, part.savedBy],
    );
  }

  /** Removes a part; answers whether there was one. */
  async remove(tx: Transaction, benchmark: string, name: string): Promise<boolean> {
    const [removed] = (await tx.query(
      `delete from uploads.part where benchmark = $1 and name = $2 returning name`,
      [benchmark, name],
    )) as [unknown[], number];
    return removed.length > 0;
  }
}
