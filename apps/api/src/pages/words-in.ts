/** Longer is no name. */
const LONGEST = 60;

/**
 * The words of an address that leads nowhere, to search for what was meant: those of its last part. None when it is the address of a
 * file, for which nobody looks by name.
 */
export function wordsIn(path: string): string {
  const last = decoded(path.split('/').findLast((part) => part !== '') ?? '');
  if (/\.[a-z0-9]+$/iu.test(last)) return '';
  return last
    .replaceAll(/[^\p{Letter}\p{Number}']+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
