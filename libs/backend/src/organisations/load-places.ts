import { slugOf } from '@ijkpunt/model';
import Papa from 'papaparse';
import type { OwnerClient } from '../platform/index.ts';
import mergersCsv from './content/mergers.csv?raw';
import municipalitiesCsv from './content/municipalities.csv?raw';

interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly labour_market_region: string;
  readonly population_2024: string;
  readonly lat: string;
  readonly lng: string;
}

interface MergerRow {
  readonly old_code: string;
  readonly old_name: string;
  readonly new_code: string;
  readonly new_name: string;
  readonly effective_date: string;
  readonly kind: string;
  readonly note: string;
}

function rowsOf<Row>(csv: string): Row[] {
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

/** Loads municipalities, mergers and an organisation for each municipality. May be run again: facts are renewed. */
export async function loadPlaces(client: OwnerClient): Promise<void> {
  const current = rowsOf<MunicipalityRow>(municipalitiesCsv);
  const mergers = rowsOf<MergerRow>(mergersCsv);
  await client.query(
    `insert into organisations.municipality (code, name, slug, province, labour_market_region, inhabitants, latitude, longitude)
     select * from jsonb_to_recordset($1) as m(code text, name text, slug text, province text, region text,
       inhabitants integer, latitude double precision, longitude double precision)
     on conflict (code) do update set name = excluded.name, slug = excluded.slug, province = excluded.province,
       labour_market_region = excluded.labour_market_region, inhabitants = excluded.inhabitants,
       latitude = excluded.latitude, longitude = excluded.longitude, ended_on = null`,
    [JSON.stringify(current.map(placeOf))],
  );
  await loadEnded(client, endedOf(mergers, current));
  await client.query(
    `insert into organisations.merger (old_code, new_code, old_name, new_name, effective_date, kind, note)
     select old_code, new_code, old_name, new_name, effective_date, kind, coalesce(note, '')
       from jsonb_to_recordset($1) as m(old_code text, new_code text, old_name text, new_name text, effective_date date,
         kind text, note text)
     on conflict (old_code, new_code) do update set effective_date = excluded.effective_date, kind = excluded.kind,
       note = excluded.note`,
    [JSON.stringify(mergers)],
  );
  await client.query(
    `insert into organisations.organisation (kind, name, municipality)
     select 'municipality', 'Gemeente ' || name, code from organisations.municipality
     on conflict (municipality) do update set name = excluded.name`,
  );
}

function placeOf(row: MunicipalityRow) {
  return {
    code: row.code,
    name: row.name,
    slug: slugOf(row.name),
    province: row.province,
    region: row.labour_market_region,
    inhabitants: Number(row.population_2024),
    latitude: Number(row.lat),
    longitude: Number(row.lng),
  };
}

interface Ended {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly ended_on: string;
  readonly successor: string;
}

/** Municipalities that exist no longer: every old code that is not in use today, with the day it ended. */
function endedOf(mergers: readonly MergerRow[], current: readonly MunicipalityRow[]): readonly Ended[] {
  const alive = new Set(current.map(({ code }) => code));
  const taken = new Set(current.map(({ name }) => slugOf(name)));
  const ended = new Map<string, Ended>();
  for (const merger of mergers) {
    if (alive.has(merger.old_code) || ended.has(merger.old_code)) continue;
    const plain = slugOf(merger.old_name);
    const slug = taken.has(plain) ? `${plain}-tot-${merger.effective_date.slice(0, 4)}` : plain;
    taken.add(slug);
    ended.set(merger.old_code, {
      code: merger.old_code,
      name: merger.old_name,
      slug,
      ended_on: merger.effective_date,
      successor: merger.new_code,
    });
  }
  return [...ended.values()];
}

async function loadEnded(client: OwnerClient, ended: readonly Ended[]): Promise<void> {
  // The province of a municipality that ended is that of its successor, who may have ended too: hence the chain.
  await client.query(
    `with recursive given as (
       select * from jsonb_to_recordset($1) as m(code text, name text, slug text, ended_on date, successor text)
     ), chain as (
       select g.code, g.successor, 1 as step from given g
       union all
       select c.code, g.successor, c.step + 1 from chain c join given g on g.code = c.successor where c.step < 5
     )
     insert into organisations.municipality (code, name, slug, province, labour_market_region, ended_on)
     select distinct on (g.code) g.code, g.name, g.slug, s.province, s.labour_market_region, g.ended_on
       from given g join chain c on c.code = g.code join organisations.municipality s on s.code = c.successor
      where s.ended_on is null
      order by g.code, c.step desc
     on conflict (code) do update set ended_on = excluded.ended_on, name = excluded.name, slug = excluded.slug`,
    [JSON.stringify(ended)],
  );
}
