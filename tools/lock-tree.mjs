/** Reading package-lock.json the way Node reads node_modules: who needs whom, and what belongs to what runs. */

/**
 * @typedef {{
 *   name?: string, version?: string, license?: string, resolved?: string, integrity?: string,
 *   dev?: boolean, optional?: boolean, devOptional?: boolean, hasInstallScript?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>,
 * }} Entry
 * @typedef {Record<string, Entry>} Packages
 */

/**
 * The folders in which Node would look for a package, from the inside out.
 * @param {string} path
 * @returns {string[]}
 */
export function placesFor(path) {
  const parts = path.split('/node_modules/');
  const outer = parts.map(
    (_, place) => `${parts.slice(0, parts.length - place).join('/node_modules/')}/node_modules/`,
  );
  return path === '' ? ['node_modules/'] : [...outer, 'node_modules/'];
}

/**
 * The name under which it stands in the registry: a package can lie in a folder of another name.
 * @param {string} path
 * @param {Entry} entry
 */
export const nameOf = (path, { name }) => name ?? path.split('node_modules/').at(-1) ?? path;

/**
 * @param {string} path
 * @param {Entry} entry
 */
export const nameAndVersion = (path, entry) => `${nameOf(path, entry)}@${entry.version}`;

/**
 * All packages, without the project itself.
 * @param {Packages} packages
 */
export const everyPackage = (packages) => Object.entries(packages).filter(([path]) => path !== '');

/**
 * What `npm ci --omit=dev` leaves, on all platforms together.
 * @param {Packages} packages
 */
export const whatRuns = (packages) => everyPackage(packages).filter(([, { dev }]) => dev !== true);

/**
 * @param {Packages} packages
 * @param {string} path of the package that asks
 * @param {object} asked its field with names and versions
 */
function found(packages, path, asked) {
  return Object.keys(asked).flatMap((name) => {
    const place = placesFor(path).find((folder) => `${folder}${name}` in packages);
    return place === undefined ? [] : [`${place}${name}`];
  });
}

/**
 * The paths of what a package asks for to run, and gets. Optional ones and peers count when the lock has them.
 * @param {Packages} packages
 * @param {string} path
 */
export function neededBy(packages, path) {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  return found(packages, path, { ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/**
 * One short way from the project to each package, to say who brought it. What runs comes first: a package that also serves
 * to build is there for what runs.
 * @param {Packages} packages
 * @returns {Map<string, string[]>} by path: the paths from the first package down to this one
 */
export function waysTo(packages) {
  /** @type {Map<string, string[]>} */
  const ways = new Map();
  for (const first of [neededBy(packages, ''), found(packages, '', packages['']?.devDependencies ?? {})]) {
    for (const path of first) if (!ways.has(path)) ways.set(path, [path]);
    // A map is walked in the order of entry, and what is added on the way is walked too.
    for (const [path, way] of ways) {
      for (const next of neededBy(packages, path)) if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return ways;
}
