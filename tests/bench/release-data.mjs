/** A release of invented municipalities: sizes as uneven as real ones, all indicators of the core set, with sex and age. */
import { readFileSync } from 'node:fs';

const CONTENT = new URL('../../libs/backend/src/catalogue/content/', import.meta.url);
const content = (name) => JSON.parse(readFileSync(new URL(name, CONTENT), 'utf8'));

/** The same numbers on every machine. */
function chance(seed) {
  let state = seed;
  const uniform = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, count: (mean) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())), normal };
}

const part = ({ count }, whole, share) => Math.min(whole, count(whole * share));

/** All measures of one municipality in one quarter. */
function measuresOf(draw, size) {
  const B01 = draw.count(size);
  const D02N = draw.count(size * 0.9);
  const D04 = part(draw, D02N, 0.7);
  const D10 = part(draw, D04, 0.05);
  const D07 = part(draw, D04 - D10, 0.5);
  const D08 = part(draw, D04 - D10 - D07, 0.5);
  const C01 = part(draw, B01, 0.7);
  const B05 = part(draw, B01, 0.06);
  return {
    ...{ B01, B05, C01, D02N, D04, D07, D08, D10, D01: D02N },
    D09: D04 - D10 - D07 - D08,
    B01J: part(draw, B01, 0.3),
    B06: part(draw, B01, 0.04),
    C03: Math.max(1, Math.round(C01 / 4.5)) / 10,
    C04: part(draw, B01, 0.6),
    D02T: part(draw, D02N, 0.9),
    E03: draw.count(size * 0.03),
    E04: draw.count(size * 0.03),
    E05: draw.count(size * 0.06),
    F05T: part(draw, B01, 0.5),
    G03: part(draw, C01, 0.07),
  };
}

function figureOf({ method, numerator, denominator }, now, before) {
  const sum = (measures, of) => measures.reduce((all, measure) => all + of[measure], 0);
  const above = sum(numerator, now);
  const counted = (measures, taken, value) => ({
    measure: measures.join('+'),
    taken,
    value,
    countsPeople: !measures.includes('C03'),
  });
  const figure = { kind: 'figure', grade: 'A', reasons: [], numerator: above };
  const ingredients = [counted(numerator, 'in-quarter', above)];
  if (denominator === undefined) return { ...figure, value: above, ingredients };
  const { measures, taken } = denominator;
  const isMean = taken === 'mean-of-opening-and-closing';
  if (isMean && before === undefined)
    return { kind: 'missing', why: 'not-yet-available', measure: measures[0] };
  const closing = sum(measures, now);
  ingredients.push(counted(measures, 'in-quarter', closing));
  if (isMean) ingredients.push(counted(measures, 'opening', sum(measures, before)));
  const below = isMean ? (closing + sum(measures, before)) / 2 : closing;
  if (below === 0) return { kind: 'missing', why: 'not-applicable', measure: measures[0] };
  const interval = method === 'ratio' ? {} : { lower: 0, upper: 1 };
  return { ...figure, ...interval, value: above / below, denominator: below, ingredients };
}

/** Divides counts over categories so that they make the whole, in events and in both stocks. */
function divided(draw, { numerator, ingredients }, shares) {
  const stock = (taken) => ingredients.find((one) => one.taken === taken && one.measure === 'B01').value;
  const [closing, opening] = [stock('in-quarter'), stock('opening')];
  const left = { above: numerator, closing, opening };
  return shares.map((share, at) => {
    const isLast = at === shares.length - 1;
    const own = {
      closing: isLast ? left.closing : Math.min(left.closing, Math.round(closing * share)),
      opening: isLast ? left.opening : Math.min(left.opening, Math.round(opening * share)),
    };
    const x = isLast ? left.above : Math.min(left.above, part(draw, numerator, share));
    left.above -= x;
    left.closing -= own.closing;
    left.opening -= own.opening;
    return { numerator: x, denominator: (own.closing + own.opening) / 2, stocks: own };
  });
}

const BREAKDOWNS = {
  sex: { men: 0.55, women: 0.45 },
  age: { '18-26': 0.25, '27-44': 0.5, '45-64': 0.25 },
};

const quarterAt = (ordinal) => `${2023 + Math.floor(ordinal / 4)}Q${(ordinal % 4) + 1}`;

/** @param {{ municipalities: number, quarters: number }} size */
export function inventedRelease({ municipalities, quarters }) {
  const draw = chance(20260101);
  const { indicators: wanted, rules: asked } = content('statushouders-voorbeeld.json');
  const shared = content('statushouders.json');
  const indicators = shared.indicators.filter(({ code }) => wanted.includes(code));
  const rules = shared.rules.filter(({ code }) => asked.includes(code));
  const codes = Array.from({ length: municipalities }, (_, at) => `GM${String(at).padStart(4, '0')}`);
  const sizes = codes.map(() => Math.exp(Math.log(80) + 1.1 * draw.normal()));
  const history = codes.map((_, at) =>
    Array.from({ length: quarters + 1 }, () => measuresOf(draw, sizes[at])),
  );
  const slices = [];
  const categories = [];
  for (let step = 1; step <= quarters; step += 1) {
    for (const indicator of indicators) {
      const quarter = quarterAt(step - 1);
      const values = codes.map((municipality, at) => ({
        municipality,
        value: figureOf(indicator, history[at][step], step === 1 ? undefined : history[at][step - 1]),
      }));
      slices.push({ indicator, quarter, values });
      if (indicator.code === 'B10') categories.push(...categoriesOf(draw, { indicator, quarter, values }));
    }
  }
  return {
    threshold: 10,
    slices,
    categories,
    nested: rules.filter(
      ({ kind, part: inner, whole }) => kind === 'part-of-whole' && !inner.dimension && !whole.dimension,
    ),
    sums: rules.filter(({ kind }) => kind === 'measures-add-up'),
    groups: groupsOf(codes),
    insiders: codes.map((name) => ({ name, municipalities: [name] })),
    withheld: [],
  };
}

/** The nation, and regions of about ten municipalities. */
function groupsOf(codes) {
  const count = Math.max(1, Math.round(codes.length / 10));
  const regions = Array.from({ length: count }, (_, region) => ({
    kind: 'labour-market-region',
    code: `region ${region}`,
    municipalities: codes.filter((_code, at) => at % count === region),
  }));
  return [{ kind: 'nation', code: 'nl', municipalities: codes }, ...regions];
}

function categoriesOf(draw, { indicator, quarter, values }) {
  return Object.entries(BREAKDOWNS).flatMap(([dimension, shares]) => {
    const found = values.flatMap(({ municipality, value }) =>
      value.kind === 'figure' ? [{ municipality, parts: divided(draw, value, Object.values(shares)) }] : [],
    );
    if (found.length === 0) return [];
    return Object.keys(shares).map((category, at) => ({
      ...{ indicator, quarter, dimension, category },
      counts: found.map(({ municipality, parts }) => ({ municipality, ...parts[at] })),
    }));
  });
}

/** The same release after one municipality sent the count of one flow in the last quarter again. */
export function correctedRelease(open) {
  const last = open.slices.at(-1).quarter;
  const slices = open.slices.map((slice) => {
    if (slice.quarter !== last || slice.indicator.code !== 'G03') return slice;
    const [{ municipality, value }, ...others] = slice.values;
    const numerator = value.numerator + 3;
    const ingredients = value.ingredients.map((one) => ({ ...one, value: numerator }));
    return {
      ...slice,
      values: [{ municipality, value: { ...value, value: numerator, numerator, ingredients } }, ...others],
    };
  });
  return { ...open, slices };
}
