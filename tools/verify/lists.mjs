/** A list of one element is written as a bare value. */
export function list(value) {
  return Array.isArray(value) ? value : [value];
}

/** Limits at the two levels under the names of the files. */
export function twoLevels({ Z95, Z998 }, limits, factor = 1) {
  const [at95, at998] = [limits(Z95), limits(Z998)];
  return {
    lower95: times(at95?.lower, factor),
    upper95: times(at95?.upper, factor),
    lower998: times(at998?.lower, factor),
    upper998: times(at998?.upper, factor),
  };
}

export function times(value, factor) {
  return value === undefined ? undefined : value * factor;
}

/** The value of an outcome, or undefined where it is not given. */
export function valueOf(outcome) {
  return outcome.given ? outcome.value : undefined;
}
