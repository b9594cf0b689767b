/** Noticing that built programs changed, and which ones. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

const SETTLE_MS = 300;

function marks(folder) {
  const found = new Map();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue;
    try {
      found.set(
        name,
        createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex'),
      );
    } catch {
      // gone again while we looked
    }
  }
  return found;
}

/**
 * Which programs a change concerns: an entry concerns itself, anything else is part of all of them.
 * @param {string[]} changed names of files
 */
export function concerned(changed) {
  const entries = ['prepare.js', 'worker.js', 'api.js'];
  const all = changed.some((name) => !entries.includes(name));
  return entries.filter((name) => all || changed.includes(name)).map((name) => name.replace('.js', ''));
}

/**
 * Calls back with the programs whose content changed, once a build has been quiet for a moment. A build that writes the
 * same content again goes unnoticed.
 * @param {string} folder
 * @param {(programs: string[]) => void} onChange
 * @returns {() => void} stops watching
 */
export function watchPrograms(folder, onChange) {
  let known = marks(folder);
  let timer;
  const look = () => {
    const now = marks(folder);
    const changed = [...now].filter(([name, mark]) => known.get(name) !== mark).map(([name]) => name);
    known = now;
    if (changed.length > 0) onChange(concerned(changed));
  };
  const watcher = watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  });
  watcher.on('error', () => {}); // the folder was removed; the next build makes it again and npm run dev starts anew
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
