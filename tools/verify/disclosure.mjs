// Protects a file of tables and attacks what remains: npm run verify:disclosure -- <file> [--attack-only] [--integer].
// The file and what is printed are described in docs/methods/11-disclosure.md section 11.9. Exit 1: not protected.
import { readFileSync } from 'node:fs';
import { withRooms } from './room.mjs';

const args = process.argv.slice(2);
const [file, ...more] = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && !['--attack-only', '--integer'].includes(arg));
if (file === undefined || more.length > 0 || unknown.length > 0) {
  console.error('Usage: npm run verify:disclosure -- <file> [--attack-only] [--integer]');
  process.exit(2);
}

/** @param {string} path */
function tablesIn(path) {
  try {
    const tables = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(tables.cells) || !Array.isArray(tables.relations))
      throw new Error('it has no list of cells and no list of relations');
    return tables;
  } catch (problem) {
    console.error(
      `${path} cannot be read as tables: ${problem instanceof Error ? problem.message : problem}`,
    );
    process.exit(2);
  }
}

const tables = tablesIn(file);
const whole = args.includes('--integer');
await withRooms(
  ['/libs/domain/disclosure/src/index.ts', '/libs/solver/src/index.ts'],
  async ({ attackTables, verifyTables }, { linearSolver }) => {
    const solver = await linearSolver();
    const began = performance.now();
    try {
      const found = args.includes('--attack-only')
        ? attackTables(solver, tables, { whole })
        : await verifyTables(solver, tables, { whole });
      const milliseconds = Math.round(performance.now() - began);
      console.log(JSON.stringify({ ...found, milliseconds }, undefined, 2));
      process.exitCode = found.protected === false ? 1 : 0;
    } catch (problem) {
      console.error(`${file}: ${problem instanceof Error ? problem.message : problem}`);
      process.exitCode = 2;
    }
  },
);
