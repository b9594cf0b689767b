import { list, twoLevels, valueOf } from './lists.mjs';

export function exactInterpolated(room, { distribution, target, n, expected }) {
  const sizes = list(distribution === 'binomial' ? n : expected);
  const at = (z) =>
    sizes.map((size) =>
      distribution === 'binomial' ? room.shareFunnel(size, target, z) : room.ratioFunnel(size, z),
    );
  const [inner, outer] = [at(room.Z95), at(room.Z998)];
  return {
    l998: outer.map((limits) => limits.lower),
    l95: inner.map((limits) => limits.lower),
    u95: inner.map((limits) => limits.upper),
    u998: outer.map((limits) => limits.upper),
  };
}

export function proportionLine(room, { target, n }) {
  const rows = list(n).map((size) => twoLevels(room, (z) => room.shareFunnelLine(size, target, z)));
  return columns(rows);
}

export function poisson(room, { observed }) {
  const [inner, outer] = [
    room.expectedAtLimits(observed, room.Z95),
    room.expectedAtLimits(observed, room.Z998),
  ];
  return {
    expectedAtUpper95: byBisection(room, { observed, above: false, tail: 0.025 }),
    expectedAtLower95: byBisection(room, { observed, above: true, tail: 0.025 }),
    expectedAtUpper998: byBisection(room, { observed, above: false, tail: 0.001 }),
    expectedAtLower998: byBisection(room, { observed, above: true, tail: 0.001 }),
    exact: { l95: inner.lower, u95: inner.upper, l998: outer.lower, u998: outer.upper },
  };
}

/**
 * The published tool halves its way to the expected number and stops at 1e-7 of its own search variable, which is coarse for
 * small numbers. Its steps are repeated here over the room's Poisson chances, so that its figures are met to the digit
 * and the room itself stays exact.
 */
function byBisection(room, { observed, above, tail }) {
  let place = 0.5;
  for (let step = 0.5; step > 1e-7;) {
    step /= 2;
    const expected = ((1 + observed) * place) / (1 - place);
    const atLeast = observed === 0 ? 1 : room.lowerGamma(observed, expected);
    const atMost = room.upperGamma(observed + 1, expected);
    const tooFar = above ? atLeast > tail : atMost < tail;
    place += tooFar ? -step : step;
  }
  return ((1 + observed) * place) / (1 - place);
}

const OUR_SCALES = {
  proportion: 'share',
  'ratio-log': 'ratio-log',
  'ratio-sqrt': 'ratio-sqrt',
  'ratio-of-counts': 'ratio-of-counts',
};

export function recommended(room, { dataType, numerator, denominator, winsorise }) {
  const scale = OUR_SCALES[dataType];
  const points = pointsOf(numerator, denominator);
  const found = valueOf(room.dispersion(points, { scale, outer: winsorise }));
  const limits = (widening) =>
    columns(
      points.map((point) => {
        const { s } = room.onScale(scale, point);
        return twoLevels(room, (z) => room.bandLimits({ scale, target: found.target, s, widening }, z));
      }),
    );
  return {
    target: found.target,
    z: found.z,
    zWinsorised: found.treated,
    phi: found.phi,
    tau2: found.tau2,
    ...named('additive_', limits({ by: 'tau2', tau2: found.tau2 })),
    ...named('multiplicative_', limits({ by: 'phi', phi: found.phi })),
    ...named('plain_', limits({ by: 'nothing' })),
  };
}

/**
 * Figures of a published tool with known defects (docs/methods/08-funnel.md section 8.6). Where it errs, the room's figure
 * is brought to what the tool prints here, outside the room: limits it leaves on the root scale get their root taken,
 * and for ratios of counts the room is given the tool's own standard error.
 */
export function asPublishedTool(room, { dataType, srMethod, numerator, denominator, trimBy }) {
  const scale = toolScale(dataType, srMethod);
  const points = pointsOf(numerator, denominator);
  const outerScores = scale === 'ratio-log' ? 'dropped' : 'pulled-in';
  const found = valueOf(room.dispersion(points, { scale, outer: trimBy, outerScores }));
  const errorOf = (point) =>
    dataType === 'RC' ? 1 / (2 * Math.sqrt(point.denominator)) : room.onScale(scale, point).s;
  const band = (point, widening) => (z) =>
    room.bandLimits({ scale, target: found.target, s: errorOf(point), widening }, z);
  const plain = (point) =>
    dataType === 'SR' ? ratioLimits(room, point.denominator) : band(point, { by: 'nothing' });
  const adjusted = (point) => band(point, { by: 'tau2', tau2: found.tau2 });
  const asPrinted = (value) => (scale === 'ratio-sqrt' ? Math.sqrt(value) : value);
  return {
    phi: found.phi,
    tau2: found.tau2,
    Y: points.map((point) => room.onScale(scale, point).y),
    z: found.z,
    zTrimmed: found.treated,
    ...toolNames('', columns(points.map((point) => twoLevels(room, plain(point))))),
    ...toolNames('od', columns(points.map((point) => twoLevels(room, adjusted(point)))), asPrinted),
  };
}

function toolScale(dataType, srMethod) {
  if (dataType === 'PR') return 'share';
  if (dataType === 'RC') return 'ratio-of-counts';
  return srMethod === 'CQC' ? 'ratio-sqrt' : 'ratio-log';
}

/** The tool's unadjusted limits of a ratio: the exact interval of the expected number, over that number. */
function ratioLimits(room, expected) {
  return (z) => {
    const { lower, upper } = room.exactPoisson(expected, z);
    return { lower: lower / expected, upper: upper / expected };
  };
}

function pointsOf(numerator, denominator) {
  const below = list(denominator);
  return list(numerator).map((above, i) => ({ numerator: above, denominator: below[i] }));
}

/** From a row of limits per area to a column of areas per limit. */
function columns(rows) {
  const keys = ['lower95', 'upper95', 'lower998', 'upper998'];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
}

function named(prefix, { lower95, upper95, lower998, upper998 }) {
  return {
    [`${prefix}l95`]: lower95,
    [`${prefix}u95`]: upper95,
    [`${prefix}l998`]: lower998,
    [`${prefix}u998`]: upper998,
  };
}

function toolNames(prefix, { lower95, upper95, lower998, upper998 }, asPrinted = (value) => value) {
  return {
    [`${prefix}ll95`]: lower95.map(asPrinted),
    [`${prefix}ul95`]: upper95.map(asPrinted),
    [`${prefix}ll998`]: lower998.map(asPrinted),
    [`${prefix}ul998`]: upper998.map(asPrinted),
  };
}
