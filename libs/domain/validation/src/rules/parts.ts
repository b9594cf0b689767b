import { keyOf, type Finding, type Observation } from '@ijkpunt/model';
import type { OtherPart } from '../check-context.ts';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';

/** Rule V25: nobody chooses between the figures of two reporters for one cell, also when these are equal. */
export function ofAnotherPart(
  observations: readonly Observation[],
  parts: readonly OtherPart[],
): readonly Finding[] {
  return parts.flatMap(({ part, fileName, observations: theirs }) => {
    const there = new Map(theirs.map((observation) => [keyOf(observation), observation]));
    const own = [...grouped(observations, keyOf)].flatMap(([key, [first]]) =>
      first ? [{ key, first }] : [],
    );
    return own.flatMap(({ key, first: { line, measure } }) => {
      const cell = there.get(key)?.cell;
      if (cell === undefined) return [];
      const value = cell.kind === 'figure' ? cell.value : cell.why;
      const about = { line, column: 'maat', measure, seen: { part, fileName, value } };
      return [finding('cell-of-other-part', 'V25', 'correction', { ...about, identity: `${part}/${key}` })];
    });
  });
}

/** Rule V26: a part delivers the measures it is responsible for. One finding per measure, whatever the number of cells. */
export function outsideResponsibility(
  observations: readonly Observation[],
  responsibility: readonly string[],
): readonly Finding[] {
  const outside = observations.filter(({ measure }) => !responsibility.includes(measure));
  return [...grouped(outside, ({ measure }) => measure)].flatMap(([measure, cells]) => {
    const line = Math.min(...cells.map((cell) => cell.line));
    const about = { line, column: 'maat', measure, seen: { measure, cells: cells.length } };
    return [finding('outside-responsibility', 'V26', 'explanation', { ...about, identity: measure })];
  });
}
