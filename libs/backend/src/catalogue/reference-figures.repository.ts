import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { figure, missing, type ReferenceFigure, type ReferenceUnit, type WhyMissing } from '@ijkpunt/model';
import { asJson, Refusal, type Transaction } from '../platform/index.ts';
import type {
  ListedReferenceSet,
  NewReferenceSet,
  ReferenceOfMunicipality,
  ReferenceSet,
  ReferenceSetInFull,
} from './reference-set.ts';

const SET = `s.id, s.variable, s.title, s.unit, s.source, s.source_url as "sourceUrl", s.licence,
  s.refers_on::text as "refersOn", s.boundaries_on::text as "boundariesOn", s.invented, s.benchmark, s.sha256,
  s.imported_at as "importedAt", s.imported_by_name as "importedByName"`;

/** The newest is of the latest day, and among those of one day the one that came in last. */
const NEWEST_FIRST = `s.refers_on desc, s.imported_at desc, s.id`;

interface FigureRow {
  readonly municipality: string;
  readonly value: number | null;
  readonly missing: WhyMissing | null;
}

/** Rows of sets of reference figures. */
@Injectable()
export class ReferenceFiguresRepository {
  /** Keeps a set with its figures, and answers its id. Nothing is added to it later. */
  async save(tx: Transaction, { figures, ...set }: NewReferenceSet): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `insert into catalogue.reference_set (id, variable, title, unit, source, source_url, licence, refers_on, boundaries_on,
         invented, benchmark, sha256, imported_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        set.variable,
        asJson(set.title),
        set.unit,
        set.source,
        set.sourceUrl,
        set.licence,
        set.refersOn,
        set.boundariesOn,
        set.invented,
        set.benchmark,
        set.sha256,
        set.importedByName,
      ],
    );
    await tx.query(
      `insert into catalogue.reference_figure (set, municipality, value, missing)
       select $1, f.municipality, f.value, f.missing
         from jsonb_to_recordset($2) as f(municipality text, value double precision, missing text)`,
      [id, JSON.stringify(figures.map(toRow))],
    );
    return id;
  }

  /** Who imports a variable waits for whoever imports the same one. */
  async lock(tx: Transaction, variable: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`reference/${variable}`]);
  }

  /** Refuses a set for a benchmark that is not there. */
  async insistOnBenchmark(tx: Transaction, slug: string): Promise<void> {
    const rows = (await tx.query(`select 1 from catalogue.benchmark where slug = $1`, [slug])) as unknown[];
    if (rows.length === 0) throw new Refusal('benchmark-not-found', { benchmark: slug });
  }

  /** All sets, by variable, the newest of each first. */
  async list(tx: Transaction): Promise<readonly ListedReferenceSet[]> {
    return (await tx.query(
      `select ${SET}, f.figures, f.missing,
              row_number() over (partition by s.variable, s.benchmark order by ${NEWEST_FIRST}) = 1 as newest
         from catalogue.reference_set s
         cross join lateral (select count(value)::int as figures, count(missing)::int as missing
                               from catalogue.reference_figure where set = s.id) f
        order by s.variable, s.benchmark nulls first, ${NEWEST_FIRST}`,
    )) as ListedReferenceSet[];
  }

  /** The unit in which a variable has been counted until now; undefined for a new one. */
  async unitOf(tx: Transaction, variable: string): Promise<ReferenceUnit | undefined> {
    const [row] = (await tx.query(`select unit from catalogue.reference_set where variable = $1 limit 1`, [
      variable,
    ])) as { unit: ReferenceUnit }[];
    return row?.unit;
  }

  /**
   * The newest set of a variable for a benchmark, its own or one for all, with the values by code; undefined when there is
   * none. A gap is in no map: who computes with these has nothing there. The codes are those of the set's boundaries.
   */
  async newest(
    tx: Transaction,
    variable: string,
    { benchmark, onOrBefore }: { readonly benchmark: string; readonly onOrBefore?: string | undefined },
  ): Promise<{ readonly set: ReferenceSet; readonly values: ReadonlyMap<string, number> } | undefined> {
    const [set] = (await tx.query(
      `select ${SET} from catalogue.reference_set s
        where s.variable = $1 and (s.benchmark is null or s.benchmark = $2) and ($3::date is null or s.refers_on <= $3)
        order by ${NEWEST_FIRST} limit 1`,
      [variable, benchmark, onOrBefore ?? null],
    )) as ReferenceSet[];
    if (set === undefined) return undefined;
    const figures = await this.figures(tx, set.id);
    const values = figures.flatMap(({ municipality, cell }) =>
      cell.kind === 'figure' ? [[municipality, cell.value] as const] : [],
    );
    return { set, values: new Map(values) };
  }

  /** The newest set of every variable that a benchmark has, with its figures. */
  async newestOfEach(tx: Transaction, benchmark: string): Promise<readonly ReferenceSetInFull[]> {
    const sets = (await tx.query(
      `select distinct on (s.variable) ${SET} from catalogue.reference_set s
        where s.benchmark is null or s.benchmark = $1 order by s.variable, ${NEWEST_FIRST}`,
      [benchmark],
    )) as ReferenceSet[];
    const full = [];
    for (const set of sets) full.push({ set, figures: await this.figures(tx, set.id) });
    return full;
  }

  /** What the newest sets say of one municipality, under the code that it had on the day of their boundaries. */
  async ofMunicipality(tx: Transaction, municipality: string): Promise<readonly ReferenceOfMunicipality[]> {
    const rows = (await tx.query(
      `with newest as (
         select distinct on (s.variable, s.benchmark) s.* from catalogue.reference_set s
          order by s.variable, s.benchmark, ${NEWEST_FIRST})
       select ${SET}, f.municipality, f.value, f.missing
         from newest s join catalogue.reference_figure f on f.set = s.id
        where f.municipality = $1 order by s.variable, s.benchmark nulls first`,
      [municipality],
    )) as (ReferenceSet & FigureRow)[];
    return rows.map(({ municipality: code, value, missing: why, ...set }) => ({
      set,
      figure: toFigure({ municipality: code, value, missing: why }),
    }));
  }

  private async figures(tx: Transaction, set: string): Promise<readonly ReferenceFigure[]> {
    const rows = (await tx.query(
      `select municipality, value, missing from catalogue.reference_figure where set = $1 order by municipality`,
      [set],
    )) as FigureRow[];
    return rows.map(toFigure);
  }
}

function toRow({ municipality, cell }: ReferenceFigure): FigureRow {
  return cell.kind === 'figure'
    ? { municipality, value: cell.value, missing: null }
    : { municipality, value: null, missing: cell.why };
}

function toFigure({ municipality, value, missing: why }: FigureRow): ReferenceFigure {
  if (value !== null) return { municipality, cell: figure(value) };
  if (why === null)
    throw new Error(`the reference figure of ${municipality} has neither a value nor a reason`);
  return { municipality, cell: missing(why) };
}
