/** The place of the next or the previous of so many, seen from one; from none the first or the last. */
export function neighbour(here: number, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (here < 0) return step === 1 ? 0 : count - 1;
  const next = here + step;
  return next < 0 || next >= count ? undefined : next;
}

/** Moves the focus to the next or previous finding that is in sight; where there is none it stays. */
export function goToFinding(step: 1 | -1): void {
  const findings = [...document.querySelectorAll<HTMLElement>('.finding')].filter((one) =>
    one.checkVisibility(),
  );
  const here = findings.findIndex((one) => one.contains(document.activeElement));
  const place = neighbour(here, step, findings.length);
  const goal = place === undefined ? undefined : findings[place];
  goal?.focus();
  goal?.scrollIntoView({ block: 'center' });
}
