/** Somewhere the search of the workspaces can lead. */
export interface Goal {
  readonly title: string;
  readonly path: string;
  /** Other words that lead there. */
  readonly also: readonly string[];
  /** What it is, where the title leaves room for doubt. */
  readonly detail?: string;
  /** A page outside the workspaces. */
  readonly isPublic?: boolean;
}

/** In the order in which they stand on the screen. */
export const GOAL_KINDS = ['pages', 'deliveries', 'municipalities', 'indicators', 'rules'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** All that a person can be led to, by kind. */
export type Goals = Readonly<Record<GoalKind, readonly Goal[]>>;

/** Goals of one kind that go with what was typed. */
export interface FoundGroup {
  readonly kind: GoalKind;
  readonly goals: readonly Goal[];
}
