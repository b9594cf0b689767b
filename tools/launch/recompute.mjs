/** npm run recompute: throws away what was compared and computes it from nothing. Deliveries and releases stay. */
import { PROJECT } from './bring-up.mjs';
import { runProgram } from './program.mjs';
import { session } from './session.mjs';

/** Slugs of benchmarks; none for all. */
const words = process.argv.slice(2);
const program = {
  name: 'recompute',
  words,
  instead: 'Stop het eerst, of gebruik Berekeningen in het beheer.',
  failed: 'Het opnieuw berekenen is mislukt; de oude vergelijkingen staan er nog',
};
process.exit(await session((run) => runProgram(run, program), { project: PROJECT }));
