import { list, times, twoLevels, valueOf } from './lists.mjs';

export function wilson(room, { x, n }) {
  return { p: n === 0 ? undefined : x / n, ...twoLevels(room, (z) => room.wilson(x, n, z)) };
}

export function poisson(room, { x }) {
  const byar = (z) => ({ lower: room.byar(x, z)?.lower, upper: room.byarUpper(x, z) });
  return {
    exact95: room.exactPoisson(x, room.Z95),
    exact998: room.exactPoisson(x, room.Z998),
    byar95: byar(room.Z95),
    byar998: byar(room.Z998),
  };
}

export function rate(room, { x, n, multiplier }) {
  return {
    rate: n === 0 ? undefined : (x / n) * multiplier,
    ...twoLevels(room, (z) => room.rateInterval(x, n, z), multiplier),
    method: methodFor(room, x),
  };
}

export function directlyStandardised(room, { count, pop, stdpop, multiplier }) {
  const [populations, standard] = [list(pop), list(stdpop)];
  const strata = list(count).map((events, i) => ({
    events: events === null ? undefined : events,
    population: populations[i],
    standard: standard[i],
  }));
  const at = (z) => valueOf(room.directlyStandardisedRate(strata, z));
  return {
    total_count: strata.reduce((sum, { events }) => (events === undefined ? sum : sum + events), 0),
    value: times(at(room.Z95)?.value, multiplier),
    ...twoLevels(room, at, multiplier),
  };
}

export function indirectlyStandardised(room, { count, pop, refcount, refpop, refvalue }) {
  const [events, reference] = [list(refcount), list(refpop)];
  const strata = list(pop).map((population, i) => ({
    population,
    referenceEvents: events[i],
    referencePopulation: reference[i],
  }));
  const observed = list(count).reduce((sum, x) => sum + x, 0);
  const at = (z) => valueOf(room.indirectlyStandardisedRatio(observed, strata, z));
  return {
    observed,
    expected: at(room.Z95)?.expected,
    value: times(at(room.Z95)?.value, refvalue),
    ...twoLevels(room, at, refvalue),
    method: methodFor(room, observed),
  };
}

export function compareBenchmark(room, { x, n, benchmarkX, benchmarkN }) {
  const { difference, lower, upper, z, p } = room.shareDifference({ x, n }, { x: benchmarkX, n: benchmarkN });
  const area = room.wilson(x, n);
  return {
    z,
    p,
    singleCI95: OUTCOME[room.againstBenchmark(area, benchmarkX / benchmarkN)],
    doubleCI95: OUTCOME[room.againstInterval(area, room.wilson(benchmarkX, benchmarkN))],
    newcombeDiff: { diff: difference, lower, upper },
  };
}

const OUTCOME = { above: 'higher', similar: 'similar', below: 'lower' };

function methodFor(room, x) {
  return x < room.BYAR_FROM ? 'Exact' : 'Byars';
}
