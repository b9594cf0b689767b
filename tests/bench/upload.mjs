/** From the first byte of a file until the comparison of its municipality is new, against the same work done bare. */
import { callerFor, waitFor } from './caller.mjs';
import { longFiles } from './long-files.mjs';
import { openFloor } from './upload-floor.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const BENCHMARK = 'statushouders-voorbeeld';
const QUARTER = '2025Q3';
const ROUNDS = 9;
const HEADER =
  'gemeente;maat;uitsplitsing;categorie;waarde;eenheid;periode_van;periode_tot;precisie;reden;toelichting';

/** The file that a delivery could have come from, with one figure that differs from round to round. */
function fileOf({ municipality, observations }, round) {
  const lines = observations.map(({ measure, dimension, category, cell, unit, period, note }) => {
    const changed = measure === 'E01' && dimension === '' ? round : 0;
    const value = cell.kind === 'figure' ? String(cell.value + changed).replace('.', ',') : '';
    const precision = cell.kind === 'figure' && cell.precision !== 'exact' ? cell.precision : '';
    const why = cell.kind === 'missing' ? cell.why : '';
    const place = [municipality, measure, dimension, category, value, unit];
    return [...place, period.start ?? '', period.end, precision, why, note.replaceAll(';', ',')].join(';');
  });
  return [HEADER, ...lines, ''].join('\n');
}

function formWith(csv) {
  const form = new FormData();
  form.set('bestand', new Blob([csv]), 'levering.csv');
  return form;
}

/** An accepted quarter takes a new file once an approver has opened it again; that is no part of delivering. */
async function openAgain({ reporter, approver }) {
  const [newest] = await reporter(`/deliveries?benchmark=${BENCHMARK}&quarter=${QUARTER}`);
  const body = { reason: 'Nieuwe cijfers.' };
  if (newest.state === 'accepted')
    await approver(`/deliveries/${newest.id}/reopening`, { method: 'POST', body });
}

/** A whole delivery by two people; answers milliseconds from sending the file until the comparison is new. */
async function deliver({ reporter, approver }, csv, profile) {
  const comparisons = `/comparisons?benchmark=${BENCHMARK}&quarter=${QUARTER}`;
  const before = (await reporter(comparisons)).computedAt;
  await openAgain({ reporter, approver });
  const began = performance.now();
  const query = `benchmark=${BENCHMARK}&quarter=${QUARTER}`;
  const { id } = await reporter(`/uploads?${query}`, { method: 'POST', form: formWith(csv) });
  const upload = await waitFor(
    () => reporter(`/uploads/${id}`),
    ({ state }) => state === 'checked' || state === 'refused',
  );
  const explanations = upload.findings
    .filter(({ asks }) => asks === 'explanation')
    .map(({ key }) => ({ key, text: 'Dit klopt: het is nagekeken.' }));
  if (explanations.length > 0)
    await reporter(`/uploads/${id}/explanations`, { method: 'PUT', body: { explanations } });
  await reporter(`/uploads/${id}/profile`, { method: 'PUT', body: { profile } });
  const delivery = await reporter(`/uploads/${id}/submission`, { method: 'POST' });
  await approver(`/deliveries/${delivery.id}/approval`, { method: 'POST' });
  await waitFor(
    () => reporter(comparisons),
    ({ computedAt }) => computedAt !== before,
  );
  return performance.now() - began;
}

/** The delivery of the quarter that is there, in full. */
async function deliveredIn(reporter) {
  const list = await reporter('/deliveries');
  const found = list.find(
    ({ benchmark, quarter, state }) =>
      benchmark.slug === BENCHMARK && quarter === QUARTER && state === 'accepted',
  );
  if (found === undefined) throw new Error(`the demonstration has no delivery for ${QUARTER}`);
  return reporter(`/deliveries/${found.id}`);
}

/**
 * @param {{ url: string }} system
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function upload({ url }) {
  const reporter = await callerFor(url, 'reporter@zwolle.example');
  const approver = await callerFor(url, 'approver@zwolle.example');
  const delivered = await deliveredIn(reporter);
  const floor = await openFloor({ benchmark: BENCHMARK, quarter: QUARTER, delivered });
  const file = (round) => fileOf(delivered, round + 1);
  try {
    await deliver({ reporter, approver }, file(ROUNDS), delivered.profile);
    await floor.work(file(ROUNDS));
    const { product, bare } = await interleaved(ROUNDS, {
      product: (round) => deliver({ reporter, approver }, file(round), delivered.profile),
      bare: (round) => floor.work(file(round)),
    });
    const long = await longFiles({ reporter, floor, municipality: delivered.municipality });
    return [resultOf(product, bare, delivered.observations.length), ...long];
  } finally {
    await floor.close();
  }
}

/** Delivers the quarter once more with one figure changed, and waits until it is compared. @param {string} url */
export async function deliverAgain(url) {
  const reporter = await callerFor(url, 'reporter@zwolle.example');
  const approver = await callerFor(url, 'approver@zwolle.example');
  const delivered = await deliveredIn(reporter);
  await deliver({ reporter, approver }, fileOf(delivered, ROUNDS + 1), delivered.profile);
}

function resultOf(product, bare, rows) {
  const times = spread(product);
  return {
    name: 'upload',
    about: `Sending a file of ${rows} rows until the comparison of its quarter is new, by two people without a pause, against parse + check + statistics of 342 municipalities in one process and the same rows written by a bare client`,
    ratio: spread(ratios(product, bare)),
    goal: 'slowest <= 2 s, idle',
    met: times.max <= 2000,
    facts: [`product ${inWords(times)} ms`, `bare ${inWords(spread(bare))} ms`],
  };
}
