import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { inTurn, line } from './measure.mjs';

const ROUNDS = 5;
const REQUESTS = 3000;
const AT_ONCE = 16;
const PAGE = '/gemeenten/zwolle';

/** One answer, read to its end. */
function fetched(url, agent, headers) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

/** Requests per second over a bounded number of requests. */
async function throughput(url, headers, status) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let left = REQUESTS;
  const began = performance.now();
  const runner = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await fetched(url, agent, headers);
      if (answer.status !== status) throw new Error(`${url} answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
  agent.destroy();
  return REQUESTS / ((performance.now() - began) / 1000);
}

async function floorFor({ body, headers }) {
  const child = fork(fileURLToPath(new URL('./static-server.mjs', import.meta.url)));
  const { 'content-type': type, 'content-encoding': encoding, etag } = headers;
  child.send({
    body: body.toString('base64'),
    headers: { 'content-type': type, etag, ...(encoding ? { 'content-encoding': encoding } : {}) },
  });
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.disconnect() };
}

/** A released page served by the API, against the same bytes from a plain static server. */
export async function page(url) {
  const lines = [];
  for (const [name, headers] of [
    ['brotli', { 'accept-encoding': 'br' }],
    ['identity', { 'accept-encoding': 'identity' }],
  ]) {
    const answer = await fetched(url + PAGE, undefined, headers);
    const floor = await floorFor(answer);
    const pairs = await inTurn(
      ROUNDS,
      () => throughput(url + PAGE, headers, 200),
      () => throughput(floor.url, headers, 200),
    );
    floor.stop();
    const rate = Math.round(pairs.map(({ ours }) => ours).sort((a, b) => a - b)[2]);
    console.log(`  ${name}: ${answer.body.length} bytes, about ${rate} requests per second`);
    lines.push(
      line(
        `page served / same bytes from a static server (${name})`,
        pairs.map(({ ours, floor }) => ours / floor),
      ),
    );
  }
  return lines;
}
