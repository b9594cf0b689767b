/** Rows per second of the longest files that are read to their end, from sending until stored and checked. */
import { writeXlsx } from 'hucre/xlsx';
import { waitFor } from './caller.mjs';
import { interleaved, inWords, ratios, spread } from './rounds.mjs';

const ROWS = 20_000;
const ROUNDS = 5;
const COLUMNS = ['gemeente', 'maat', 'uitsplitsing', 'categorie', 'waarde', 'toelichting'];
const ROUND = 'benchmark=statushouders-voorbeeld&quarter=2025Q4&dryRun=true';

function rowsOf(municipality) {
  const row = (_, index) => [municipality, 'F01', 'partner', `partij ${index + 1}`, (index % 90) + 1, ''];
  return [COLUMNS, ...Array.from({ length: ROWS }, row)];
}

/** Checked only, and never submitted: the same road up to there. Answers milliseconds. */
async function send(reporter, name, content) {
  const form = new FormData();
  form.set('bestand', new Blob([content]), name);
  const began = performance.now();
  const { id } = await reporter(`/uploads?${ROUND}`, { method: 'POST', form });
  const { state } = await waitFor(
    () => reporter(`/uploads/${id}`),
    (upload) => upload.state === 'checked' || upload.state === 'refused',
  );
  if (state !== 'checked') throw new Error(`${name} was refused`);
  return performance.now() - began;
}

/** @returns {Promise<import('./report.mjs').Result[]>} */
export async function longFiles({ reporter, floor, municipality }) {
  const rows = rowsOf(municipality);
  const csv = rows.map((cells) => cells.join(';')).join('\n');
  const workbook = await writeXlsx({ sheets: [{ name: 'Levering', rows }] });
  const files = [
    { name: 'upload csv', file: 'lang.csv', content: csv, most: 2 },
    { name: 'upload xlsx', file: 'lang.xlsx', content: workbook, most: 1.5 },
  ];
  const results = [];
  for (const { name, file, content, most } of files) {
    await send(reporter, file, content);
    await floor.store(content);
    const { product, bare } = await interleaved(ROUNDS, {
      product: () => send(reporter, file, content),
      bare: () => floor.store(content),
    });
    results.push(resultOf({ name, most }, product, bare));
  }
  return results;
}

function resultOf({ name, most }, product, bare) {
  const ratio = spread(ratios(product, bare));
  const perSecond = (times) => Math.round((ROWS / spread(times).median) * 1000).toLocaleString('en');
  return {
    name,
    about: `Sending a file of ${ROWS.toLocaleString('en')} rows until it has been screened, stored and checked, against parse + check in one process and the same rows written by a bare client`,
    ratio,
    goal: `median <= ${most} x`,
    met: ratio.median <= most,
    facts: [
      `product ${inWords(spread(product))} ms, ${perSecond(product)} rows a second`,
      `bare ${inWords(spread(bare))} ms, ${perSecond(bare)} rows a second`,
    ],
  };
}
