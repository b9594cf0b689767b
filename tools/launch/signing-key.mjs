/** npm run signing-key -- list | rotate: which keys sign releases; rotate lets a new one take over. */
import { PROJECT } from './bring-up.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './program.mjs';
import { session } from './session.mjs';

const words = process.argv.slice(2);
const program = {
  name: 'signing-key',
  words,
  instead: 'Stop het eerst.',
  failed: 'Het is niet gelukt; de sleutels zijn gebleven zoals ze waren',
};

/** @param {import('./session.mjs').Run} run */
async function work(run) {
  if (words.length !== 1 || !['list', 'rotate'].includes(words[0]))
    throw new Problem('Schrijf npm run signing-key -- list, of npm run signing-key -- rotate.');
  await runProgram(run, program);
}

process.exit(await session(work, { project: PROJECT }));
