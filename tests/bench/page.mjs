/** A released page as the product serves it, against the same bytes from a plain node:http server. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { requestsPerSecond, sample } from './load.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const PATH = '/gemeenten/zwolle';
const ROUNDS = 7;
const SECONDS = 1.5;
const GOAL = 0.85;

/** The headers that say something of the page; both servers send them. */
const KEPT = /^(content-type|etag|cache-control|vary|content-security-policy|x-content-type-options):/iu;

const headersIn = (head) =>
  Object.fromEntries(
    head
      .split('\r\n')
      .filter((line) => KEPT.test(line))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

async function floor(address) {
  const brotli = await sample(address, 'br');
  const identity = await sample(address, 'identity');
  const server = fork(fileURLToPath(new URL('./static-server.mjs', import.meta.url)));
  server.send({
    brotli: brotli.body.toString('base64'),
    identity: identity.body.toString('base64'),
    headers: headersIn(identity.head),
  });
  const [port] = await once(server, 'message');
  return {
    address: `http://127.0.0.1:${port}${PATH}`,
    sizes: { br: brotli.body.length, identity: identity.body.length },
    stop: () => server.kill(),
  };
}

/**
 * @param {{ url: string }} system
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function page({ url }) {
  const address = url.replace('localhost', '127.0.0.1') + PATH;
  const plain = await floor(address);
  try {
    const results = [];
    for (const encoding of ['br', 'identity']) {
      const how = { encoding, seconds: SECONDS };
      // Both are warm before the first round counts.
      await requestsPerSecond(address, how);
      await requestsPerSecond(plain.address, how);
      const { product, bare } = await interleaved(ROUNDS, {
        product: () => requestsPerSecond(address, how),
        bare: () => requestsPerSecond(plain.address, how),
      });
      results.push(resultOf({ encoding, size: plain.sizes[encoding], product, bare }));
    }
    return results;
  } finally {
    plain.stop();
  }
}

function resultOf({ encoding, size, product, bare }) {
  const ratio = spread(ratios(product, bare));
  return {
    name: `page, ${encoding === 'br' ? 'brotli' : 'identity'}`,
    about: `Requests per second for a released page of ${(size / 1024).toFixed(1)} KB, against node:http with the same bytes`,
    ratio,
    goal: `median >= ${GOAL}`,
    met: ratio.median >= GOAL,
    facts: [
      `product ${inWords(spread(product))} requests/s`,
      `node:http ${inWords(spread(bare))} requests/s`,
    ],
  };
}
