/** Exploring: how the values of any group lie, for whoever runs the benchmark. */
export {
  exploredQuartiles,
  exploredSpread,
  exploredValue,
  spreadOfCounts,
  type Explored,
  type ExploredSpread,
} from './explored-spread.ts';
