/** The stocks that one quarter hands on to the next. */
export interface Stocks {
  readonly resident: number;
  readonly onAssistance: number;
  readonly integrating: number;
  readonly intakeStarted: number;
}

/** The flows of one quarter. */
export interface Flows {
  readonly started: number;
  readonly work: number;
  readonly study: number;
  readonly moved: number;
  readonly other: number;
}
