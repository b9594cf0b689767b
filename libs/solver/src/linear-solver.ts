import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { LinearProgram, LinearSolver, OpenProgram, Solution } from '@ijkpunt/disclosure';

/** HiGHS, compiled to WebAssembly: one thread, all in memory. Loaded once per thread. */
export async function linearSolver(): Promise<LinearSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  // To make a model costs ten times what it costs to give a used one another program.
  const idle: Model[] = [];
  return { open: (program) => new HighsProgram(highs, idle, program) };
}

/** Up to this many columns are changed one by one. */
const FEW = 10;

let loading: Promise<Highs> | undefined;

/** A program that HiGHS keeps, so that the next aim starts where the last one ended. */
class HighsProgram implements OpenProgram {
  private readonly model: Model;
  private readonly presolve: 'choose' | 'off';
  private aim: readonly number[] = [];

  constructor(
    private readonly highs: Highs,
    private readonly idle: Model[],
    private readonly program: LinearProgram,
  ) {
    this.model = idle.pop() ?? newModel(highs);
    // Small programs are solved sooner than simplified; whole numbers need it.
    this.presolve = program.whole === true ? 'choose' : 'off';
    this.model.options.set('presolve', this.presolve);
    this.model.passModel(modelOf(highs, program));
  }

  minimise(costs: ReadonlyMap<number, number>): Solution {
    this.aimAt(costs);
    this.model.run();
    return this.solution(costs) ?? this.solvedAnew(costs);
  }

  bound(column: number, lower: number, upper: number): void {
    this.model.changeColBounds(column, lower, upper);
  }

  close(): void {
    this.idle.push(this.model);
  }

  /** One call for all columns, or one for each of a few: a call costs more than a column. */
  private aimAt(costs: ReadonlyMap<number, number>): void {
    if (this.aim.length + costs.size > FEW) {
      const all = new Float64Array(this.program.lower.length);
      for (const [column, cost] of costs) all[column] = cost;
      this.model.changeColsCost({ kind: 'range', from: 0, to: all.length - 1 }, all);
    } else {
      for (const column of this.aim) this.model.changeColCost(column, 0);
      for (const [column, cost] of costs) this.model.changeColCost(column, cost);
    }
    this.aim = [...costs.keys()];
  }

  /** From where the last aim ended the way may be lost in rounding; from the start, and simplified first, it is not. */
  private solvedAnew(costs: ReadonlyMap<number, number>): Solution {
    this.model.clearSolver();
    this.model.options.set('presolve', 'on');
    this.model.run();
    const solution = this.solution(costs);
    this.model.options.set('presolve', this.presolve);
    if (solution === undefined)
      throw new Error(
        `the solver is in doubt: status ${this.model.getModelStatus()} for ${this.program.lower.length} columns`,
      );
    return solution;
  }

  /** Undefined when the solver does not know for certain. */
  private solution(costs: ReadonlyMap<number, number>): Solution | undefined {
    const { modelStatus } = this.highs.constants;
    const status = this.model.getModelStatus();
    if (status === modelStatus.optimal) {
      const point = this.model.getSolution().colValue;
      return { kind: 'optimal', value: valueAt(point, costs), point };
    }
    if (status === modelStatus.unbounded) return { kind: 'unbounded' };
    if (status === modelStatus.infeasible) return { kind: 'infeasible' };
    if (status === modelStatus.unboundedOrInfeasible) return this.eitherOr();
    return undefined;
  }

  /** Without an aim nothing is unbounded: what is infeasible then is infeasible. */
  private eitherOr(): Solution {
    this.aimAt(new Map());
    this.model.run();
    const { optimal } = this.highs.constants.modelStatus;
    return { kind: this.model.getModelStatus() === optimal ? 'unbounded' : 'infeasible' };
  }
}

function newModel(highs: Highs): Model {
  const model = highs.createModel();
  model.options.set('output_flag', false);
  // The same question has the same answer on every machine.
  model.options.set('random_seed', 0);
  return model;
}

function modelOf(highs: Highs, { lower, upper, rows, rowLower, rowUpper, whole }: LinearProgram): ModelData {
  return {
    numCols: lower.length,
    numRows: rows.count,
    colCost: new Float64Array(lower.length),
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: {
      format: 'csr',
      numRows: rows.count,
      numCols: lower.length,
      starts: rows.starts,
      indices: rows.columns,
      values: rows.coefficients,
    },
    ...(whole === true
      ? { integrality: new Int32Array(lower.length).fill(highs.constants.variableType.integer) }
      : {}),
  };
}

function valueAt(point: Float64Array, costs: ReadonlyMap<number, number>): number {
  let value = 0;
  for (const [column, cost] of costs) value += cost * Number(point[column]);
  return value;
}
