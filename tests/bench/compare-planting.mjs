/** Accepted deliveries of all municipalities, past the road that is measured elsewhere. */
import { BENCHMARK } from './compare-product.mjs';

/** Share of the men in every figure that is told by sex. */
const MEN = 0.6;

/** The quarters from one on. */
export function quartersFrom(first, count) {
  const [year, quarter] = first.split('Q').map(Number);
  return Array.from({ length: count }, (_, later) => {
    const at = quarter - 1 + later;
    return `${year + Math.floor(at / 4)}Q${(at % 4) + 1}`;
  });
}

/**
 * Cells that the indicators of a benchmark ask for, with the part of a municipality's people that each is: denominators
 * are wider than what is counted in them.
 */
export function askedCells(benchmark) {
  const compared = benchmark.indicators.filter(
    ({ denominator }) => denominator !== null && denominator !== undefined,
  );
  const under = new Set(compared.flatMap(({ denominator }) => denominator.measures));
  const above = new Set(benchmark.indicators.flatMap(({ numerator }) => numerator));
  const bySex = new Set(
    compared
      .filter(({ caseMix = [] }) => caseMix.includes('sex'))
      .flatMap(({ numerator, denominator }) => [...numerator, ...denominator.measures]),
  );
  return benchmark.measures
    .filter(({ code }) => under.has(code) || above.has(code))
    .flatMap(({ code, unit, kind, span, dimensions }) => {
      const part = partOf(unit, under.has(code), above.has(code));
      const cell = { measure: code, unit, kind, span, part, dimension: '', category: '' };
      if (!bySex.has(code) || !dimensions.includes('sex')) return [cell];
      return [cell, ...['men', 'women'].map((category) => ({ ...cell, dimension: 'sex', category }))];
    });
}

function partOf(unit, isUnder, isAbove) {
  if (unit === 'fte') return 0.05;
  if (isUnder) return isAbove ? 0.5 : 1;
  return 0.2;
}

const PLANT = `
  with who as materialized (
    select o.id as organisation, m.code, greatest(20, coalesce(m.inhabitants, 20000) / 100) as people,
           gen_random_uuid() as upload, gen_random_uuid() as delivery, gen_random_uuid() as reporter, gen_random_uuid() as approver,
           (select count(*)::int from submissions.delivery d
             where d.benchmark = $1 and d.quarter = $2 and d.municipality = m.code) as versions
      from organisations.organisation o join organisations.municipality m on m.code = o.municipality
     where m.ended_on is null and ($3::text[] is null or m.code = any ($3))),
  uploaded as (
    insert into uploads.upload (id, organisation, municipality, benchmark, quarter, file_name, media, size, sha256, state, uploaded_by, uploaded_by_name)
    select upload, organisation, code, $1, $2, 'l.csv', 'csv', 1, 'x', 'checked', reporter, 'R' from who),
  accepted as (
    insert into submissions.delivery (id, organisation, municipality, benchmark, quarter, version, state, upload, profile,
      submitted_by, submitted_by_name, decided_by, decided_by_name, decided_at, covers_joined)
    select delivery, organisation, code, $1, $2, versions + 1, 'accepted', upload, $4, reporter, 'R', approver, 'A', now(), false
      from who),
  cells as (select * from jsonb_to_recordset($5) as c(position int, measure text, unit text, part float8,
      period_start date, period_end date, dimension text, category text)),
  told as (
    select w.*, c.*, greatest(1, floor(w.people * c.part * (0.75 +
        (abs(hashtext(w.code || c.measure || $2 || w.versions)) % 1000) / 4000.0))) as total
      from who w cross join cells c)
  insert into submissions.observation (delivery, organisation, position, measure, period_start, period_end, dimension, category,
      unit, value, precision, note)
  select delivery, organisation, position, measure, period_start, period_end, dimension, category, unit,
         case category when 'men' then floor(total * ${MEN}) when 'women' then total - floor(total * ${MEN}) else total end,
         'exact', '' from told
  returning delivery`;

const ROUND = `insert into rounds.round (benchmark, quarter, opens_on, deadline, invited)
  values ($1, $2, '2022-01-01', '2040-01-01', '{}')`;

/** @param {{ client: import('pg').Client, model: any, benchmark: any }} on */
export function planter({ client, model, benchmark }) {
  const cells = askedCells(benchmark);
  const profile = JSON.stringify(model.standardProfile(benchmark.profileQuestions));
  const cellsIn = (quarter) =>
    cells.map(({ kind, span, ...cell }, position) => {
      const { start, end } = model.standardPeriod({ kind, span }, quarter);
      return { ...cell, position, period_start: start, period_end: end };
    });
  const plant = async (quarter, municipalities) => {
    const asked = [BENCHMARK, quarter, municipalities ?? null, profile, JSON.stringify(cellsIn(quarter))];
    const { rows } = await client.query(PLANT, asked);
    return rows;
  };
  return {
    cells: cells.length,
    /** Everybody delivers these quarters. */
    everybody: async (quarters) => {
      for (const quarter of quarters) {
        await client.query(ROUND, [BENCHMARK, quarter]);
        await plant(quarter);
      }
      await client.query('analyze');
    },
    /** One municipality delivers a quarter again; answers the id of its delivery. */
    revise: async (municipality, quarter) => {
      await client.query(
        `update submissions.delivery set state = 'superseded'
          where benchmark = $1 and quarter = $2 and municipality = $3 and state = 'accepted'`,
        [BENCHMARK, quarter, municipality],
      );
      const [first] = await plant(quarter, [municipality]);
      return first.delivery;
    },
  };
}
