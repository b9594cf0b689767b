const SHORTEST = 3;
const LONGEST = 500;

/** Whether a reason or reminder has a length that is taken in. */
export function isTextOfPeople(text: string): boolean {
  const { length } = text.trim();
  return length >= SHORTEST && length <= LONGEST;
}
