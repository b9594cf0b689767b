import type { OpenRow, Part } from '../attack/knowledge.ts';
import type { TableSystem } from '../tables/table-system.ts';

/**
 * Names a part by all that its safety hangs on: its cells with their values, widths and who knows them, and what is left of
 * the relations between them. Parts of the same name are the same, in whatever release. 128 bits.
 */
export function partName({ cells, insiders }: TableSystem, part: Part): string {
  const words = part.cells.map((at) => {
    const { name = '', value, width, knownTo = [] } = cells[at] ?? {};
    return `${name}=${value}/${width}/${knownTo.map((number) => insiders[number]).join()}`;
  });
  const nameAt = new Map(part.cells.map((at) => [at, cells[at]?.name ?? '']));
  const rows = part.rows.map((row) => rowInWords(row, nameAt));
  return hashed([...words.sort(), ...rows.sort()].join('\n'));
}

function rowInWords(
  { cells, coefficients, low, high }: OpenRow,
  nameAt: ReadonlyMap<number, string>,
): string {
  const terms = cells.map((cell, at) => `${coefficients[at]} ${nameAt.get(cell)}`);
  return `${low} ${terms.sort().join('+')} ${high}`;
}

/** Four numbers of 32 bits, each mixed with its own prime (after FNV-1a). Against chance, not against an attacker. */
function hashed(text: string): string {
  const lanes = Uint32Array.from(SEEDS);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (const [lane, prime] of PRIMES.entries()) lanes[lane] = Math.imul(Number(lanes[lane]) ^ code, prime);
  }
  return [...lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

const SEEDS = [2166136261, 3144134277, 950706376, 2716044179];
const PRIMES = [16777619, 2246822519, 3266489917, 668265263];
