/** Which ports are free. */
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

function listens(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (problem) => resolve(problem.code ?? 'EUNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

/** Is nobody listening on this port of this address? */
export async function isFree(port, host = '127.0.0.1') {
  return (await listens(port, host)) === 'free';
}

/** The first free port from here upwards. */
export async function freeFrom(port, host = '127.0.0.1') {
  for (let next = port; next <= Math.min(port + 500, 65_535); next++) {
    if (await isFree(next, host)) return next;
  }
  throw new Problem(`Geen vrije poort gevonden vanaf ${port}.`);
}

/**
 * Refuses a port that cannot be served. Every address is tried: on some systems a program that listens on one
 * address does not keep another from listening on all of them, and the browser would reach the wrong one.
 * @param {number} port
 * @param {string} because what is known about who holds it
 */
export async function insistOnPort(port, because = '') {
  for (const host of ['::', '0.0.0.0', '127.0.0.1', '::1']) {
    const answer = await listens(port, host);
    if (answer === 'EACCES') {
      throw new Problem(`Poort ${port} mag deze gebruiker niet openen. Kies een hogere: PORT=3000 npm start`);
    }
    if (answer !== 'EADDRINUSE') continue; // free, or a machine without this kind of address
    if (because) throw new Problem(`Poort ${port} is al in gebruik: ${because}`);
    const other = await freeFrom(port + 1, '0.0.0.0');
    throw new Problem(`Poort ${port} is al in gebruik. Kies een andere: PORT=${other} npm start`);
  }
}
