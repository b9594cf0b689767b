/** npm run audit -- verify [FILE]: whether the audit log is whole; FILE holds what an earlier run wrote. */
import path from 'node:path';
import { PROJECT } from './bring-up.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './program.mjs';
import { session } from './session.mjs';

const [word, file, ...more] = process.argv.slice(2);
const program = {
  name: 'audit',
  words: ['verify', ...(file === undefined ? [] : [path.resolve(file)])],
  environment: /** @type {const} */ ('prepare'),
  instead: 'Stop het eerst.',
  failed: 'Het logboek is niet in orde, of kon niet worden gelezen',
};

/** @param {import('./session.mjs').Run} run */
async function work(run) {
  if (word !== 'verify' || more.length > 0)
    throw new Problem(
      'Schrijf npm run audit -- verify, met eventueel het bestand van een eerdere keer erachter.',
    );
  await runProgram(run, program);
}

process.exit(await session(work, { project: PROJECT }));
