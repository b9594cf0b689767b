/** One list of names for the house's own libraries: tsconfig.base.json. Everything that resolves imports reads it here. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The paths of tsconfig.base.json as aliases for Vite and Vitest. Exact names only: a library is entered by its door.
 * @returns {{ find: RegExp, replacement: string }[]}
 */
export function aliases() {
  const { compilerOptions } = JSON.parse(readFileSync(`${ROOT}tsconfig.base.json`, 'utf8'));
  return Object.entries(compilerOptions.paths).map(([name, [file]]) => ({
    find: new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)}$`, 'u'),
    replacement: fileURLToPath(new URL(file, new URL('..', import.meta.url))),
  }));
}
