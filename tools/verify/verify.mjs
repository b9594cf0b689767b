// Runs files of examples (inputs and expected numbers) through libs/domain/statistics. Usage: verify.mjs [file ...];
// without files all of libs/domain/statistics/vectors. The name of a file tells its method (see methods.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { misses } from './misses.mjs';
import { methodOf } from './methods.mjs';
import { withRooms } from './room.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = join(root, 'libs/domain/statistics/vectors');

function verifyFile(room, file) {
  const name = basename(file, '.json');
  const method = methodOf(name);
  if (method === undefined) {
    console.log(`${name}: no method of this name`);
    return { passed: 0, failed: 1 };
  }
  const { cases, tolerance } = JSON.parse(readFileSync(file, 'utf8'));
  let passed = 0;
  for (const { id, input, expected } of cases) {
    const found = missesOf(() => method(room, input, expected), expected, tolerance);
    for (const { field, got, wanted } of found) {
      console.log(`${name} ${id} ${field}: got ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
    }
    if (found.length === 0) passed += 1;
  }
  console.log(`${name}: ${passed} of ${cases.length}`);
  return { passed, failed: cases.length - passed };
}

function missesOf(run, expected, tolerance) {
  try {
    return misses(run(), expected, { tolerance });
  } catch (fault) {
    return [{ field: '(fault)', got: String(fault), wanted: expected }];
  }
}

const asked = process.argv.slice(2).map((file) => resolve(file));
const all = () =>
  readdirSync(own)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(own, name));
const files = asked.length > 0 ? asked : all();

await withRooms(['/libs/domain/statistics/src/index.ts'], (room) => {
  const counts = files.map((file) => verifyFile(room, file));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  // A run that compared nothing has not verified anything.
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
