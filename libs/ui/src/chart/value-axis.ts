import { scaleLinear } from 'd3-scale';

/** An axis of values: places run from 0 to 1. */
interface ValueAxis {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** An axis that holds all values. It starts at zero unless all values lie far from zero. */
export function valueAxis(values: readonly number[], wanted = 5): ValueAxis {
  const scale = scaleLinear().domain(domainOf(values)).nice(wanted).range([0, 1]);
  return { place: (value) => scale(value), ticks: scale.ticks(wanted) };
}

function domainOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  if (high === 0 && low === 0) return [0, 1];
  const start = low >= 0 && low < high / 2 ? 0 : low;
  return start === high ? [high - Math.abs(high) / 10, high + Math.abs(high) / 10] : [start, high];
}
