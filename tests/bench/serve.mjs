/** Serving a released page: the product, beside node:http with the same bytes and beside Nest with a query per request. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../tools/launch/postgres.mjs';
import { ownFolder, removeFolder } from '../journeys/running-system.mjs';
import { canPin, listenerOn, pin } from './cores.mjs';
import { sample } from './load.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const SLUG = 'zwolle';
const PATH = `/gemeenten/${SLUG}`;
const SERVER_CORE = 0;
const LOADER_CORE = 1;

const USUAL = { rounds: 7, seconds: 1.5 };
const QUICK = { rounds: 1, seconds: 0.3 };

/** What an answer has of its own, or of its form. */
const NOT_KEPT = /^(?:date|connection|keep-alive|content-length|content-encoding)$/iu;

/** The headers of the product, so that all send the same answer. */
const headersOf = (head) =>
  Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      .filter(([name]) => !NOT_KEPT.test(name)),
  );

const child = (name) => fork(fileURLToPath(new URL(name, import.meta.url)));

/** A server of the same page in a process of its own. */
async function rival(name, told) {
  const server = child(name);
  server.send(told);
  const [port] = await once(server, 'message');
  return { pid: server.pid, address: `http://127.0.0.1:${port}${PATH}`, stop: () => server.kill() };
}

/** Asks for the rate of an address in another process; remembers how busy that was. */
function loader(seconds) {
  const process = child('./serve-load.mjs');
  const busy = [];
  const rate = async (address, encoding) => {
    process.send({ address, how: { encoding, seconds } });
    const [answer] = await once(process, 'message');
    if (answer.problem !== undefined) throw new Error(answer.problem);
    busy.push(answer.busy);
    return answer.rate;
  };
  return { pid: process.pid, rate, busy, stop: () => process.kill() };
}

async function opened(address, seconds) {
  const brotli = await sample(address, 'br');
  const identity = await sample(address, 'identity');
  const told = {
    slug: SLUG,
    brotli: brotli.body.toString('base64'),
    identity: identity.body.toString('base64'),
    headers: headersOf(identity.head),
  };
  const folder = ownFolder();
  const database = await startPostgres({ directory: join(folder, 'postgres') });
  const bare = await rival('./static-server.mjs', told);
  const framework = await rival('./serve-rival.mjs', { ...told, database: database.url });
  const load = loader(seconds);
  const close = async () => {
    for (const { stop } of [load, bare, framework]) stop();
    await database.stop();
    removeFolder(folder);
  };
  const sizes = { br: brotli.body.length, identity: identity.body.length };
  return { bare, framework, load, sizes, close };
}

/** Servers on one core, the loader on another. The database of the framework goes where there is room. */
function apart(url, { bare, framework, load }) {
  const product = listenerOn(Number(new URL(url).port));
  if (product === undefined || !canPin()) return 'no core of its own for the server: taskset is not here';
  for (const pid of [product, bare.pid, framework.pid]) pin(pid, SERVER_CORE);
  pin(load.pid, LOADER_CORE);
  return 'server and loader on a core each';
}

/**
 * @param {{ url: string }} system
 * @param {{ quick: boolean }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function serve({ url }, { quick }) {
  const { rounds, seconds } = quick ? QUICK : USUAL;
  const address = url.replace('localhost', '127.0.0.1') + PATH;
  const beside = await opened(address, seconds);
  const { bare, framework, load } = beside;
  const cores = apart(url, beside);
  try {
    const results = [];
    for (const encoding of ['br', 'identity']) {
      const contestants = Object.fromEntries(
        Object.entries({ product: address, bare: bare.address, framework: framework.address }).map(
          ([name, where]) => [name, () => load.rate(where, encoding)],
        ),
      );
      // All are warm before the first round counts.
      await interleaved(1, contestants);
      load.busy.length = 0;
      const found = await interleaved(rounds, contestants);
      results.push(...resultsOf(found, { encoding, size: beside.sizes[encoding], cores, busy: load.busy }));
    }
    return results;
  } finally {
    await beside.close();
  }
}

function resultsOf({ product, bare, framework }, { encoding, size, cores, busy }) {
  const kind = encoding === 'br' ? 'brotli' : 'plain';
  const page = `Requests per second for a released page of ${(size / 1024).toFixed(1)} KB`;
  const seen = [
    `product ${inWords(spread(product))} requests/s`,
    `loader busy ${Math.round(spread(busy).median * 100)}% of a core; ${cores}`,
  ];
  const floor = spread(ratios(product, bare));
  const rivals = spread(ratios(product, framework));
  return [
    {
      name: `serve, ${kind}`,
      about: `${page}, against node:http with the same headers and bytes from memory`,
      ratio: floor,
      goal: 'median >= 0.85',
      met: floor.median >= 0.85,
      facts: [...seen, `node:http ${inWords(spread(bare))} requests/s`],
    },
    {
      name: `serve, ${kind}, framework`,
      about: `${page}, against Nest on Express with one TypeORM query for the same bytes`,
      ratio: rivals,
      goal: 'median >= 50 x',
      met: rivals.median >= 50,
      facts: [`Nest and TypeORM ${inWords(spread(framework))} requests/s`],
    },
  ];
}
