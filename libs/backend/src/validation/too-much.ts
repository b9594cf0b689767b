import { keyOf, type Observation } from '@ijkpunt/model';

/** With this many findings the file is wrong as a whole: reading on tells nobody more. */
export const MOST_FINDINGS = 300;

/** Checks hold the figures of each period against those of every other; nobody delivers a quarter day by day for years. */
const MOST_PERIODS = 400;

/** A delivery has some hundreds of cells; all of them are in memory while they are checked. */
const MOST_CELLS = 25_000;

/** Tells while a file is read when there is no sense in reading on. */
export class TooMuch {
  private readonly cells = new Set<string>();
  private readonly periods = new Set<string>();
  private read = 0;

  see(observation: Observation): void {
    const { start = '', end } = observation.period;
    this.read += 1;
    this.cells.add(keyOf(observation));
    this.periods.add(`${start}/${end}`);
  }

  /** The number of findings when it is too much; undefined as long as reading on makes sense. */
  after(findings: number): number | undefined {
    // Each cell that came before will be a finding too.
    const wrong = findings + this.read - this.cells.size;
    const stops = wrong >= MOST_FINDINGS || this.periods.size > MOST_PERIODS || this.cells.size > MOST_CELLS;
    return stops ? wrong : undefined;
  }
}
