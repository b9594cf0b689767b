// Where a release is read from: a folder of files that were downloaded, or the address where it is published.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const MANIFEST_HASH = /^[0-9a-f]{64}$/u;
const RECEIPT = /^[0-9a-f]{32}$/u;
const KEYS = 'sleutels.json';

/** An answer that takes longer than this does not come. */
const PATIENCE = 60_000;

/**
 * @typedef {object} Release
 * @property {string} where for people
 * @property {(name: string) => Promise<Uint8Array | undefined>} read
 * @property {string} usualKeys where its keys are, unless somebody says otherwise
 * @property {string} [receipt]
 */

/**
 * @param {string} what as it was typed
 * @param {string} at where hashes and receipts are looked for
 * @returns {Promise<Release>}
 */
export async function releaseOf(what, at) {
  if (MANIFEST_HASH.test(what)) return withManifest(what, at);
  if (RECEIPT.test(what)) return withReceipt(what, at);
  return isAddress(what) ? atAddress(what) : inFolder(what);
}

/** @param {string} text */
function isAddress(text) {
  return /^https?:\/\//u.test(text);
}

/** @param {string} given a folder, or a file in it */
async function inFolder(given) {
  const found = await stat(given).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no file or folder ${given}.`);
  const folder = found.isDirectory() ? given : path.dirname(given);
  const read = (name) => readFile(path.join(folder, name)).catch(absent);
  return { where: folder, read, usualKeys: path.join(folder, KEYS) };
}

/** A file that is not there is something to tell; a disk that fails is a fault. */
function absent(error) {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

/** @param {string} given the address of a manifest, or of the folder that it is in */
function atAddress(given) {
  const base = new URL(given);
  if (/\/[^/]+\.[^/]+$/u.test(base.pathname)) base.pathname = path.posix.dirname(base.pathname);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  base.search = '';
  const read = (name) => fetched(new URL(name, base));
  return { where: base.href, read, usualKeys: new URL(`/publicaties/${KEYS}`, base).href };
}

/** @param {URL} address */
async function fetched(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch((error) => {
    throw new Error(`${address.href} does not answer (${error.cause?.code ?? error.message}).`);
  });
  // Gone: withdrawn. Both are a file that cannot be checked.
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The release whose manifest has a hash. */
async function withManifest(hash, at) {
  for (const release of await everyRelease(at)) {
    const manifest = await release.read('manifest.json');
    if (manifest !== undefined && createHash('sha256').update(manifest).digest('hex') === hash)
      return release;
  }
  throw new Error(`No manifest with the hash ${hash} at ${at}.`);
}

/** The release in which a comparison with this receipt stands. */
async function withReceipt(id, at) {
  for (const release of await everyRelease(at)) {
    const comparisons = await release.read('comparisons.json');
    if (comparisons !== undefined && Buffer.from(comparisons).includes(`"id":"${id}"`))
      return { ...release, receipt: id };
  }
  throw new Error(`No comparison with the receipt ${id} at ${at}.`);
}

/** @returns {Promise<readonly Release[]>} the newest first */
async function everyRelease(at) {
  if (!isAddress(at)) return [await inFolder(at)];
  const list = await fetched(new URL('/publicaties/manifesten.json', at));
  if (list === undefined) throw new Error(`${at} has no list of manifests.`);
  const { manifests } = JSON.parse(Buffer.from(list).toString('utf8'));
  return manifests.map(({ address }) => atAddress(new URL(address, at).href));
}

/**
 * The public keys to check with: those that somebody gives, else those beside the files.
 *
 * @param {Release} release
 * @param {string | undefined} given
 */
export async function keysFor({ usualKeys }, given) {
  const from = given ?? usualKeys;
  const text = isAddress(from) ? await fetched(new URL(from)) : await readFile(from).catch(absent);
  if (text === undefined) throw new Error(`There are no public keys at ${from}. Give them with --keys.`);
  const { keys } = JSON.parse(Buffer.from(text).toString('utf8'));
  if (!Array.isArray(keys)) throw new Error(`${from} is no list of public keys.`);
  return { keys, from };
}
