/** Load on one address over raw sockets: what the loader costs must not hide what the server costs. */
import { connect } from 'node:net';

const CONNECTIONS = 32;

/** @param {URL} url @param {string} encoding */
const requestFor = (url, encoding) =>
  `GET ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: ${encoding}\r\n\r\n`;

/** One answer read whole: its head as text, and how many bytes head and body are together. */
function oneAnswer(url, encoding) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    let got = Buffer.alloc(0);
    socket.setTimeout(10_000, () => socket.destroy(new Error(`${url} does not answer`)));
    socket.on('error', reject);
    socket.on('data', (part) => {
      got = Buffer.concat([got, part]);
      const end = got.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = got.subarray(0, end).toString('latin1');
      const length = end + 4 + Number(/content-length: (\d+)/iu.exec(head)?.[1]);
      if (!(got.length >= length)) return;
      socket.destroy();
      resolve({ head, length, body: got.subarray(end + 4, length) });
    });
    socket.write(requestFor(url, encoding));
  });
}

/**
 * The answer that will be asked for again and again; refuses anything but a whole 200 of a known length.
 * @param {string} address
 * @param {string} encoding
 */
export async function sample(address, encoding) {
  const url = new URL(address);
  const answer = await oneAnswer(url, encoding);
  if (!/^HTTP\/1\.1 200 /u.test(answer.head) || !Number.isInteger(answer.length))
    throw new Error(`${address} cannot be measured: ${answer.head.split('\r\n')[0]}`);
  return answer;
}

/** One connection that asks again as soon as the last byte is in; every answer has the same length. */
function asker({ url, encoding, length, until }) {
  const request = requestFor(url, encoding);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.setNoDelay(true);
    let answers = 0;
    let open = length;
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('close', () => resolve(answers));
    socket.on('data', (part) => {
      open -= part.length;
      if (open > 0) return;
      if (open < 0) socket.destroy(new Error(`${url} answered more than was asked`));
      answers += 1;
      open = length;
      if (performance.now() < until) socket.write(request);
      else socket.destroy();
    });
  });
}

/**
 * Requests per second that an address answers.
 * @param {string} address
 * @param {{ encoding: string, seconds: number }} how
 */
export async function requestsPerSecond(address, { encoding, seconds }) {
  const url = new URL(address);
  const { length } = await sample(address, encoding);
  const began = performance.now();
  const until = began + seconds * 1000;
  const all = Array.from({ length: CONNECTIONS }, () => asker({ url, encoding, length, until }));
  const answers = (await Promise.all(all)).reduce((sum, count) => sum + count, 0);
  return answers / ((performance.now() - began) / 1000);
}
