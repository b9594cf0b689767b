import {
  boundsOf,
  boundsOfSum,
  overlap,
  keyOf,
  shifted,
  type Cell,
  type Figure,
  type Finding,
  type Observation,
  type Quarter,
  type StockBridge,
} from '@ijkpunt/model';
import { writtenSum } from '../written-sum.ts';
import { isCounted, standardTotal, type Counted } from '../cells.ts';
import type { Delivered } from '../check-context.ts';
import { finding } from '../finding.ts';

/** The ends of a bridge and what flowed between them. */
interface Bridge {
  readonly opening: Figure;
  readonly closing: Counted;
  readonly inflow: readonly Figure[];
  readonly outflow: readonly Figure[];
}

/**
 * Rule V16: the stock is that of the quarter before, with the inflow and without the outflow. Not testable without an
 * accepted delivery of exactly that quarter, with a gap in any of the figures, or when they count different things.
 */
export function stockBridges(rule: StockBridge, delivered: Delivered): readonly Finding[] {
  const bridge = bridgeIn(rule, delivered);
  if (bridge === undefined) return [];
  const { opening, closing, inflow, outflow } = bridge;
  const from = boundsOfSum([opening, ...inflow]);
  const gone = boundsOfSum(outflow);
  const expected = { low: from.low - gone.high, high: from.high - gone.low };
  if (overlap(expected, boundsOf(closing.cell))) return [];
  const seen = {
    opening: opening.value,
    inflow: writtenSum(inflow),
    outflow: writtenSum(outflow),
    expected: writtenSum([opening, ...inflow]) - writtenSum(outflow),
    value: closing.cell.value,
    inflows: rule.inflow.join(', '),
    outflows: rule.outflow.join(', '),
  };
  const { line, measure } = closing;
  const identity = keyOf(closing);
  return [
    finding('bridge-differs', rule.code, rule.asks, { line, column: 'waarde', measure, seen, identity }),
  ];
}

function bridgeIn(rule: StockBridge, delivered: Delivered): Bridge | undefined {
  const { observations, quarter, past } = delivered;
  const before = past.find((earlier) => earlier.quarter === shifted(quarter, -1));
  if (before === undefined) return undefined;
  const get = (code: string, from: readonly Observation[], of: Quarter): Observation | undefined => {
    const measure = delivered.measures.get(code);
    return measure?.span === 'quarter' ? standardTotal(from, measure, of) : undefined;
  };
  const opening = get(rule.stock, before.observations, before.quarter);
  const closing = get(rule.stock, observations, quarter);
  if (opening === undefined || closing === undefined || !isCounted(closing)) return undefined;
  const flowsOf = (codes: readonly string[]): readonly Observation[] =>
    codes.flatMap((code) => get(code, observations, quarter) ?? []);
  const [came, went] = [flowsOf(rule.inflow), flowsOf(rule.outflow)];
  if (came.length < rule.inflow.length || went.length < rule.outflow.length) return undefined;
  if (new Set([opening, closing, ...came, ...went].map(({ unit }) => unit)).size > 1) return undefined;
  const [start, inflow, outflow] = [figuresIn([opening]), figuresIn(came), figuresIn(went)];
  const [first] = start ?? [];
  if (first === undefined || inflow === undefined || outflow === undefined) return undefined;
  return { opening: first, closing, inflow, outflow };
}

/** The figures of all; undefined when one of them is a gap. */
function figuresIn(observations: readonly Observation[]): readonly Figure[] | undefined {
  const cells: readonly Cell[] = observations.map(({ cell }) => cell);
  const figures = cells.filter((cell) => cell.kind === 'figure');
  return figures.length === cells.length ? figures : undefined;
}
