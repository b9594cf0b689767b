// npm run receipt -- verify <what> [--keys <file or address>] [--at <folder or address>]
//
// Checks a release: who signed it, whether its files are whole, and whether its comparisons follow from its figures. What
// to check is a folder, a manifest file, the address of a manifest, the hash of a manifest (64 hexadecimals) or the id of
// a receipt (32). A hash and an id are looked for at --at, by default where IJkpunt runs on one's own machine.
import { parseArgs } from 'node:util';
import { linesOf, verdictOf } from './report.mjs';
import { withRoom } from './room.mjs';
import { keysFor, releaseOf } from './sources.mjs';

const USAGE =
  'Usage: npm run receipt -- verify <folder, file, address, hash or id> [--keys <file or address>] [--at <folder or address>]';

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { keys: { type: 'string' }, at: { type: 'string', default: 'http://localhost:3000' } },
  });
  const [verb, what, ...more] = positionals;
  if (verb !== 'verify' || what === undefined || more.length > 0) throw new Error(USAGE);
  const release = await releaseOf(what, values.at);
  const { keys, from } = await keysFor(release, values.keys);
  const verified = await withRoom(({ verifyRelease }) => verifyRelease({ ...release, keys }));
  const lines = linesOf(verified, {
    where: release.where,
    keysFrom: from,
    pinned: values.keys !== undefined,
  });
  console.log(lines.join('\n'));
  process.exitCode = verdictOf(verified) ? 0 : 1;
}

try {
  await main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
