import { alike, search } from '@ijkpunt/search';
import { GOAL_KINDS, type FoundGroup, type Goal, type Goals } from './goal.ts';

/** Of each kind, so that one kind does not push out the others. */
const MOST_PER_KIND = 6;

/**
 * What goes with what was typed, by kind; before anything is typed the pages, as in the menu. A kind that has what was typed as it
 * stands comes before one that has it but for a typing error.
 */
export function foundIn(goals: Goals, query: string): readonly FoundGroup[] {
  const kinds = alike(query) === '' ? (['pages'] as const) : GOAL_KINDS;
  return kinds
    .map((kind) => ({ kind, goals: found(goals[kind], query) }))
    .filter((group) => group.goals.length > 0)
    .toSorted((a, b) => Number(isLiteral(b, query)) - Number(isLiteral(a, query)));
}

function isLiteral({ goals: [best] }: FoundGroup, query: string): boolean {
  if (best === undefined) return false;
  const wanted = ` ${alike(query)}`;
  return [best.title, ...best.also].some((name) => ` ${alike(name)}`.includes(wanted));
}

function found(goals: readonly Goal[], query: string): readonly Goal[] {
  return alike(query) === '' ? goals : search(goals, query, MOST_PER_KIND);
}

/** The goals of all groups one after the other, as the arrows go through them. */
export function inOrder(groups: readonly FoundGroup[]): readonly Goal[] {
  return groups.flatMap(({ goals }) => goals);
}

/** The place that an arrow goes to; around at the ends. */
export function moved(place: number, step: 1 | -1, count: number): number {
  return count === 0 ? 0 : (place + step + count) % count;
}
