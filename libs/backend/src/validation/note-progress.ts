import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { RoundProgress } from '../rounds/index.ts';
import { whose, type UploadEntity } from '../uploads/index.ts';

/** Notes where a round stands after a check or an answer: over all its parts, for the newest files only. */
@Injectable()
export class NoteProgress {
  constructor(@Inject(RoundProgress) private readonly progress: RoundProgress) {}

  async checked(tx: Transaction, upload: UploadEntity, { measures }: Benchmark): Promise<void> {
    if (upload.dryRun) return;
    const { benchmark, quarter, part, id } = upload;
    const [counts] = (await tx.query(COUNTS, [benchmark, quarter, part, id])) as Counts[];
    if (counts === undefined) return;
    const asked = measures.length;
    await this.progress.note(tx, { ...whose(upload), kind: 'checked', ...counts, asked });
  }

  /** A file that could not be read is no delivery; what has been overtaken says nothing any more. */
  async refused(tx: Transaction, upload: UploadEntity): Promise<void> {
    if (upload.dryRun) return;
    const { benchmark, quarter, part, receivedAt } = upload;
    const newer = (await tx.query(
      `select 1 from uploads.upload
        where benchmark = $1 and quarter = $2 and part = $3 and not dry_run and received_at > $4 limit 1`,
      [benchmark, quarter, part, receivedAt],
    )) as unknown[];
    if (newer.length === 0) await this.progress.note(tx, { ...whose(upload), kind: 'refused' });
  }
}

interface Counts {
  readonly findingsOpen: number;
  readonly filled: number;
  readonly missing: number;
}

/**
 * Over the newest file of each part, or the one file of the whole: findings that wait, and measures whose total has a
 * figure or a reason instead. No row when a newer file has overtaken this one, or when its part has been ended.
 */
const COUNTS = `
  with newest as (
    select distinct on (part) id from uploads.upload u
     where benchmark = $1 and quarter = $2 and (part = '') = ($3 = '') and not dry_run and state <> 'refused'
       and (part = '' or exists (select 1 from uploads.part p where p.benchmark = $1 and p.name = u.part))
     order by part, received_at desc),
  totals as (
    select o ->> 'measure' as measure, bool_or(o -> 'cell' ->> 'kind' = 'figure') as filled
      from newest n join validation.checked c on c.upload = n.id, jsonb_array_elements(c.observations) o
     where o ->> 'dimension' = '' group by 1)
  select (select count(*)::int from newest n join validation.finding f on f.upload = n.id
             left join validation.explanation e on e.upload = f.upload and e.key = f.key
           where f.asks = 'correction' or (f.asks = 'explanation' and coalesce(e.text, '') = '')) as "findingsOpen",
         (select count(*)::int from totals where filled) as filled,
         (select count(*)::int from totals where not filled) as missing
   where exists (select 1 from newest where id = $4)`;
