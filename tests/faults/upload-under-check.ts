import { eventually, type TestDatabase } from '@ijkpunt/testing';

/** About as many cells as a delivery may have: the check takes some seconds. */
const ROWS = 25_000;
const REPEATED = 200;

/** A delivery that can all be read, nearly as many cells as rows; some stand there twice, which is found. */
export function aLongFile(municipality: string, note = ''): Buffer {
  const head = 'gemeente;maat;uitsplitsing;categorie;waarde;toelichting\n';
  const row = (_: unknown, index: number): string =>
    `${municipality};F01;partner;partij ${index + 1};3;${note}\n`;
  const rows = Array.from({ length: ROWS - REPEATED - 1 }, row);
  return Buffer.from(
    `${head}${municipality};B01;;;500;\n${rows.join('')}${rows.slice(0, REPEATED).join('')}`,
  );
}

/** What came of an upload, as the tables say. */
export interface Outcome {
  readonly state: string;
  readonly rowsRead: number;
  readonly checkedAt: string | null;
  readonly checks: number;
  /** How often a result was written: once, unless the check was done over. */
  readonly stored: number;
  readonly findings: readonly unknown[];
  readonly bells: number;
  readonly progress: unknown;
}

/** From here on the database counts how often the result of a check is written. */
export async function countStores(database: TestDatabase): Promise<void> {
  await database.ask(`
    create table public.stored (upload uuid not null);
    create function public.note_store() returns trigger language plpgsql security definer as
      $$ begin insert into public.stored values (new.upload); return new; end $$;
    create trigger note_store after insert or update on validation.checked
      for each row execute function public.note_store()`);
}

export async function outcomeOf(database: TestDatabase, upload: string): Promise<Outcome> {
  const [outcome] = await database.ask<Outcome>(OUTCOME, [upload]);
  if (outcome === undefined) throw new Error(`there is no upload ${upload}`);
  return outcome;
}

const BELLS = `(select count(*)::int from platform.bell b where b.payload ->> 'upload' = u.id::text) as bells`;

const OUTCOME = `
  select u.state, u.rows_read as "rowsRead", u.checked_at::text as "checkedAt", ${BELLS},
         (select count(*)::int from validation.checked c where c.upload = u.id) as checks,
         (select count(*)::int from public.stored s where s.upload = u.id) as stored,
         (select jsonb_agg(to_jsonb(f) - 'upload' order by f.position) from validation.finding f
           where f.upload = u.id) as findings,
         (select to_jsonb(p) - '{uploaded_at,changed_at}'::text[] from rounds.progress p
           where (p.benchmark, p.quarter, p.municipality) = (u.benchmark, u.quarter, u.municipality)) as progress
    from uploads.upload u where u.id = $1`;

interface Standing {
  readonly state: string;
  readonly rowsRead: number;
  readonly bells: number;
}

const NOTHING = { rowsRead: 0, bells: 0 };

/** Waits until a worker is in the middle of a check: some rows have been read. */
export async function underCheck(database: TestDatabase, upload: string): Promise<void> {
  await eventually(
    () => standingOf(database, upload),
    ({ state, rowsRead }) => state === 'checking' && rowsRead > 0,
    30,
  );
}

/** Waits until a check is over and its bell is gone; answers the seconds that took from now. */
export async function untilChecked(
  database: TestDatabase,
  upload: string,
  patience: number,
): Promise<number> {
  const began = performance.now();
  await eventually(
    () => standingOf(database, upload),
    ({ state, bells }) => state === 'checked' && bells === 0,
    patience,
  );
  return (performance.now() - began) / 1000;
}

async function standingOf(database: TestDatabase, upload: string): Promise<Standing> {
  try {
    const [row] = await database.ask<Standing>(
      `select u.state, u.rows_read as "rowsRead", ${BELLS} from uploads.upload u where u.id = $1`,
      [upload],
    );
    return row ?? { ...NOTHING, state: 'absent' };
  } catch (error) {
    // A server that comes back after a crash refuses at first.
    return { ...NOTHING, state: String(error) };
  }
}
