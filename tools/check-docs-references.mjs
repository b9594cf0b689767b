/** What a document quotes, and what of it is gone. Reads nothing itself: it is told what there is. */
import { posix } from 'node:path';

/**
 * What there is to refer to.
 * @typedef {object} House
 * @property {ReadonlySet<string>} paths files and folders below the root
 * @property {ReadonlySet<string>} scripts of package.json
 * @property {ReadonlySet<string>} packages asked for in package.json
 */

/** Made by a build or an installation, so not there in a fresh copy. */
export const MADE = new Set(['node_modules', 'dist', '.nx', '.data', '.git', 'coverage']);

/** Words of npm itself. */
const OF_NPM = new Set([
  'ci',
  'install',
  'exec',
  'audit',
  'outdated',
  'update',
  'version',
  'ls',
  'sbom',
  'pkg',
]);

const CODE_FILE = /\.(tsx?|mjs|cjs|md|ya?ml|sh|sql|css)$/u;
const FENCE = /^( *)(```+|~~~+)([^\n]*)\n([\s\S]*?)^\1\2[ \t]*$/gmu;
const QUOTED = /`([^`\n]+)`/gu;
const LINK = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/gu;

/**
 * @param {{ path: string, text: string }} document
 * @param {House} house
 * @returns {string[]} what is gone, each once
 */
export function complaintsAboutDocument({ path, text }, house) {
  const folder = posix.dirname(path);
  const fences = [...text.matchAll(FENCE)].map(([, , , language = '', body = '']) => ({
    language: language.trim(),
    body,
  }));
  const prose = text.replaceAll(FENCE, '');
  const quoted = [...prose.matchAll(QUOTED)].map(([, code = '']) => code.trim());
  const links = [...prose.replaceAll(QUOTED, '').matchAll(LINK)].map(([, target = '']) => target);
  const gone = [
    ...links.filter((target) => isLinkGone(target, folder, house)).map((target) => `link ${target}`),
    ...quoted.flatMap((code) => goneFromCode(code, folder, house)),
    ...fences.flatMap(({ language, body }) => goneFromFence(language, body, house)),
  ];
  return [...new Set(gone)].map((what) => `${path}: ${what} is gone`);
}

/** @param {string} target @param {string} folder @param {House} house */
function isLinkGone(target, folder, { paths }) {
  if (/^([a-z][a-z+.-]*:|#|\/\/)/iu.test(target)) return false;
  const [file = ''] = decodeURI(target).split('#');
  return !paths.has(posix.normalize(posix.join(folder, file)).replace(/\/$/u, ''));
}

/**
 * A quotation is a command when its first word says so, else it may be a path.
 * @param {string} code
 * @param {string} folder
 * @param {House} house
 * @returns {string[]}
 */
function goneFromCode(code, folder, house) {
  if (/^(npm|npx|node|nx|docker|sh|bash|\.\/)/u.test(code) && code.includes(' '))
    return goneFromCommand(code, house);
  if (/\s/u.test(code)) return goneFromWords(code, house);
  return isPathGone(code, folder, house) ? [code] : [];
}

/** @param {string} language @param {string} body @param {House} house @returns {string[]} */
function goneFromFence(language, body, house) {
  const isShell = ['', 'sh', 'bash', 'shell', 'console'].includes(language);
  return body
    .split('\n')
    .flatMap((line) => (isShell ? goneFromCommand(line, house) : goneFromWords(line, house)));
}

/** @param {string} line @param {House} house @returns {string[]} */
function goneFromCommand(line, house) {
  const command = line.replace(/^\s*\$\s+/u, '').replace(/\s#\s.*$/u, '');
  return [...goneScripts(command, house), ...gonePrograms(command, house), ...goneFromWords(command, house)];
}

/** @param {string} command @param {House} house @returns {string[]} */
function goneScripts(command, { scripts }) {
  return [...command.matchAll(/\bnpm (run(?:-script)? )?([a-z][\w:-]*)/gu)]
    .filter(([, run, name = '']) => !scripts.has(name) && (run !== undefined || !OF_NPM.has(name)))
    .map(([, run = '', name]) => `npm ${run}${name}`);
}

/** @param {string} command @param {House} house @returns {string[]} */
function gonePrograms(command, { packages }) {
  return [...command.matchAll(/\bnpx ([@a-z][\w@/.-]*)/gu)]
    .filter(([, name = '']) => !packages.has(name))
    .map(([whole]) => whole);
}

/**
 * Words in a sentence or a listing are paths only when they begin at a folder of the root: the rest is language.
 * @param {string} text
 * @param {House} house
 * @returns {string[]}
 */
function goneFromWords(text, house) {
  return text
    .split(/[\s'"`(),;=]+/u)
    .filter((word) => startsAtRoot(word, house) && isPathGone(word, '.', house));
}

/** @param {string} word @param {House} house */
function startsAtRoot(word, { paths }) {
  const [first = '', ...rest] = word.replace(/^\.\//u, '').split('/');
  return rest.length > 0 && first !== '' && paths.has(first);
}

/**
 * @param {string} quoted
 * @param {string} folder of the document
 * @param {House} house
 */
function isPathGone(quoted, folder, house) {
  const path = quoted
    .replace(/^\.\//u, '')
    .replace(/[#:].*$/u, '')
    .replace(/[/.]+$/u, '');
  const [first = ''] = path.split('/');
  if (path === '' || MADE.has(first) || /[<>{}[\]$|]|NNNN|\.\.\./u.test(path)) return false;
  if (path.includes('*')) return startsAtRoot(path, house) && !isMatched(path, house);
  if (
    !startsAtRoot(path, house) &&
    !(CODE_FILE.test(path) && !path.startsWith('/') && /^[\w./@-]+$/u.test(path))
  )
    return false;
  return !isThere(path, folder, house);
}

/**
 * A path may be quoted from the root, from the document, or by its last words alone.
 * @param {string} path
 * @param {string} folder
 * @param {House} house
 */
function isThere(path, folder, { paths }) {
  if (paths.has(path) || paths.has(posix.normalize(posix.join(folder, path)))) return true;
  return CODE_FILE.test(path) && [...paths].some((known) => known.endsWith(`/${path}`));
}

/** @param {string} glob @param {House} house */
function isMatched(glob, { paths }) {
  const source = glob
    .split('**')
    .map((part) => part.split('*').map(escaped).join('[^/]*'))
    .join('.*');
  const pattern = new RegExp(`^${source}$`, 'u');
  return [...paths].some((path) => pattern.test(path));
}

/** @param {string} text */
const escaped = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
