import { readFileSync } from 'node:fs';
import { asOwner, log, verifyAudit, type KnownHead } from '@ijkpunt/backend';
import { readPrepareConfiguration } from './platform/configuration.ts';

/**
 * Verifies every chain of the audit log and writes the head of each: `chain number hash`. With what an earlier run wrote it
 * also tells of a chain that was cut off or written anew since.
 */
const [, file] = process.argv.slice(2);

function knownIn(path: string | undefined): readonly KnownHead[] {
  if (path === undefined) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => /^(\S+) (\d+) ([0-9a-f]{64})$/u.exec(line.trim()))
    .flatMap((found) =>
      found === null ? [] : [{ chain: String(found[1]), number: Number(found[2]), hash: String(found[3]) }],
    );
}

try {
  const known = knownIn(file);
  await asOwner(readPrepareConfiguration().DATABASE_URL, async (client) => {
    const { heads, faults, cuts } = await verifyAudit(client, known);
    for (const { chain, number, hash } of heads) process.stdout.write(`${chain} ${number} ${hash}\n`);
    for (const { chain, number } of cuts) process.stderr.write(`${chain}: cut up to row ${number}\n`);
    for (const { chain, number, what } of faults)
      process.stderr.write(`${chain}: row ${number} is ${what}\n`);
    process.stderr.write(
      `${heads.length} chains, ${known.length} heads of before, ${faults.length} faults\n`,
    );
    if (faults.length > 0) process.exitCode = 1;
  });
} catch (error) {
  log.error({ error: String(error) }, 'audit');
  process.exitCode = 1;
}
