/** npm run invite -- ORGANISATION E-MAIL NAME: the first administrator, or one where all were lost. */
import { PROJECT } from './bring-up.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './program.mjs';
import { session } from './session.mjs';

const words = process.argv.slice(2);

/** @param {import('./session.mjs').Run} run */
async function work(run) {
  if (words.length !== 3)
    throw new Problem(
      'Schrijf npm run invite -- "Naam van de organisatie" e-mailadres "Naam van de beheerder".',
    );
  await runProgram(run, {
    name: 'invite',
    words,
    environment: 'prepare',
    first: true,
    instead: 'Stop het eerst.',
    failed: 'Uitnodigen is niet gelukt',
  });
}

process.exit(await session(work, { project: PROJECT }));
