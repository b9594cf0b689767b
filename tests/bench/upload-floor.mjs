/** The same work without a product around it: one process, one bare client, the outcomes of who delivered. */
import { join } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import pg from 'pg';
import { createServer } from 'vite';
import { aliases, ROOT } from '../../tools/aliases.mjs';
import { startPostgres } from '../../tools/launch/postgres.mjs';
import { ownFolder, removeFolder } from '../journeys/running-system.mjs';

const TABLES = `
  create table observation (round int, position int, measure text, dimension text, category text, unit text,
    period_start date, period_end date, cell jsonb, note text);
  create table finding (round int, position int, finding jsonb);
  create table value (indicator text, outcome jsonb, primary key (indicator))`;

/** The pure parts of the product, read from their sources. */
async function pureParts() {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: aliases() },
  });
  const load = (path) => vite.ssrLoadModule(`/libs/${path}`);
  try {
    const { check, interpretRow, readHeader, readingContext } = await load('domain/validation/src/index.ts');
    const { cellsOf } = await load('backend/src/comparisons/cells-of.ts');
    const { contextOf } = await load('backend/src/comparisons/definitions.ts');
    const { shippedBenchmarks } = await load('backend/src/catalogue/benchmark-content.ts');
    return { check, interpretRow, readHeader, readingContext, cellsOf, contextOf, shippedBenchmarks };
  } finally {
    await vite.close();
  }
}

/** Parses and checks a file in one go. */
function read(csv, about) {
  return checked(Papa.parse(csv, { delimiter: ';', skipEmptyLines: true }).data, about);
}

/** The same of a workbook, by the library that reads it. */
async function readWorkbook(bytes, about) {
  const rows = [];
  for await (const { values } of streamXlsxRows(bytes)) rows.push(values.map((value) => value ?? ''));
  return checked(rows, about);
}

function checked([head, ...rows], { parts, context, benchmark }) {
  const { header, findings: found } = parts.readHeader(head);
  const read = rows.map((row, index) => parts.interpretRow(row, index + 2, header, context));
  const observations = read.flatMap(({ observation }) => observation ?? []);
  const seen = parts.check(observations, { benchmark, quarter: context.quarter });
  return { observations, findings: [...found, ...read.flatMap(({ findings }) => findings), ...seen] };
}

const openingOf = (observations) => new Map(observations.map(({ measure, cell }) => [measure, [cell]]));

async function inTransaction(client, work) {
  await client.query('begin');
  await work();
  await client.query('commit');
}

async function storeDelivery(client, round, { observations, findings }) {
  const rows = observations.map(({ period, ...rest }, position) => ({
    ...rest,
    position,
    period_start: period.start,
    period_end: period.end,
  }));
  await client.query(
    `insert into observation select $1, o.* from jsonb_to_recordset($2) as o(position int, measure text,
       dimension text, category text, unit text, period_start date, period_end date, cell jsonb, note text)`,
    [round, JSON.stringify(rows)],
  );
  await client.query(
    `insert into finding select $1, ordinality, value from jsonb_array_elements($2) with ordinality`,
    [round, JSON.stringify(findings)],
  );
}

/** The outcomes of who delivered, and of nobody else: what others have does not change by it. */
async function storeOutcomes(client, { parts, benchmark, delivered }) {
  const context = parts.contextOf(benchmark);
  const outcomes = benchmark.indicators.map((indicator) => ({
    indicator: indicator.code,
    outcome: parts.cellsOf(benchmark, indicator, delivered, context).outcome,
  }));
  await client.query('delete from value');
  await client.query(
    `insert into value select * from jsonb_to_recordset($1) as v(indicator text, outcome jsonb)`,
    [JSON.stringify(outcomes)],
  );
}

/**
 * @param {{ benchmark: string, quarter: string, delivered: { municipality: string, observations: unknown[], profile: object } }} of
 * @returns {Promise<{ work: (csv: string) => Promise<number>, store: (content: string | Uint8Array) => Promise<number>, close: () => Promise<void> }>}
 */
export async function openFloor({ benchmark: slug, quarter, delivered: { municipality, profile } }) {
  const parts = await pureParts();
  const benchmark = parts.shippedBenchmarks().find((known) => known.slug === slug);
  const folder = ownFolder();
  const database = await startPostgres({ directory: join(folder, 'postgres') });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(TABLES);
  const context = parts.readingContext(benchmark, municipality, quarter);
  const totals = (list) => list.filter(({ dimension }) => dimension === '');
  let round = 0;
  const work = async (csv) => {
    const began = performance.now();
    const delivery = read(csv, { parts, context, benchmark });
    await inTransaction(client, () => storeDelivery(client, (round += 1), delivery));
    const own = totals(delivery.observations);
    const delivered = { quarter, profile, observations: own, opening: openingOf(own) };
    await inTransaction(client, () => storeOutcomes(client, { parts, benchmark, delivered }));
    return performance.now() - began;
  };
  /** Only reading, checking and storing: for a file with more rows than any delivery has. */
  const store = async (content) => {
    const began = performance.now();
    const about = { parts, context: parts.readingContext(benchmark, municipality, quarter), benchmark };
    const delivery = typeof content === 'string' ? read(content, about) : await readWorkbook(content, about);
    await inTransaction(client, () => storeDelivery(client, (round += 1), delivery));
    return performance.now() - began;
  };
  const close = async () => {
    await client.end();
    await database.stop();
    removeFolder(folder);
  };
  return { work, store, close };
}
