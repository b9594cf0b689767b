/** How files and folders may be called. */

const FORBIDDEN = new Set([
  'utils',
  'util',
  'helper',
  'helpers',
  'common',
  'shared',
  'misc',
  'types',
  'constants',
  'interfaces',
  'manager',
  'v2',
]);

/** What a file is, when its name has a second part. */
const ROLES = new Set([
  'module',
  'service',
  'repository',
  'entity',
  'jobs',
  'controller',
  'processor',
  'filter',
  'texts',
  'test',
  'db.test',
  'repository.db.test',
  'service.db.test',
  'service.test',
  'controller.test',
  'processor.test',
  'filter.test',
  'texts.test',
  'jobs.test',
  'journey',
  'global',
  'config',
  'module.css',
  'd',
]);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** What is wrong with a path below the root, in words; nothing when all is well. */
export function complaintsAbout(path: string): string[] {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  return [...parts.flatMap(aboutFolder), ...aboutFile(file)];
}

function aboutFolder(name: string): string[] {
  if (FORBIDDEN.has(name)) return [`${name} is not a word of the trade`];
  return KEBAB.test(name) ? [] : [`${name} is not kebab-case`];
}

function aboutFile(file: string): string[] {
  const [name = '', ...rest] = file.replace(/\.(tsx?|mjs)$/u, '').split('.');
  const words = [name, ...rest].filter((word) => FORBIDDEN.has(word));
  const complaints = words.map((word) => `${word} is not a word of the trade`);
  if (!KEBAB.test(name)) complaints.push(`${name} is not kebab-case`);
  const role = rest.join('.');
  if (role !== '' && words.length === 0 && !ROLES.has(role)) complaints.push(`${role} is not a role`);
  return complaints;
}
