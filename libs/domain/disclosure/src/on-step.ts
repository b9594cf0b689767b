/** How far a long computation is. */
export interface Step {
  readonly doing: 'protect' | 'attack';
  readonly done: number;
  readonly of: number;
}

/** Called between steps; who computes can report, and let others have their turn, before it goes on. */
export type OnStep = (step: Step) => Promise<unknown> | undefined;
