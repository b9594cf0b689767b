import type { RuleVocabulary, WrittenRule } from './written-rule.ts';

/** What can be wrong with a rule that is well formed. Each has a sentence in the web, beside the field it is about. */
export const RULE_FAULT_CODES = [
  'unknown-measure',
  'unknown-dimension',
  'dimension-not-of-measure',
  'unknown-category',
  'category-missing',
  'own-whole',
  'named-twice',
  'no-bounds',
  'min-above-max',
  'no-flows',
  'not-a-stock',
  'not-a-flow',
  'not-quarterly',
  'unit-differs',
] as const;
export type RuleFaultCode = (typeof RULE_FAULT_CODES)[number];

/** One thing that is wrong with a rule, the field that it is about and what stands there. */
export interface RuleFault {
  readonly code: RuleFaultCode;
  readonly field: string;
  readonly value: string;
}

type Pattern = Extract<WrittenRule, { kind: 'part-of-whole' }>['part'];
type Of<Kind extends WrittenRule['kind']> = Extract<WrittenRule, { kind: Kind }>;
type Judges = {
  readonly [Kind in WrittenRule['kind']]: (rule: Of<Kind>, words: RuleVocabulary) => readonly RuleFault[];
};

/** What is wrong with each kind, apart from measures that are not there. */
const JUDGES: Judges = {
  'categories-add-up': ({ measure, dimension }, words) =>
    dimensionFaults('dimension', { measure, dimension }, words),
  'components-explain': ({ measure, dimension }, words) =>
    dimensionFaults('dimension', { measure, dimension }, words),
  'periods-add-up': () => [],
  // Other units may add up: a council note counts who left for work, and benefits that ended.
  'measures-add-up': ({ total, parts }) => [...twice('parts', parts), ...holds('parts', parts, total)],
  'part-of-whole': ({ part, whole }, words) => [
    ...patternFaults('part', part, words),
    ...patternFaults('whole', whole, words),
    ...(placeOf(part) === placeOf(whole) ? [fault('own-whole', 'whole', whole.measure)] : []),
  ],
  'sub-population': ({ parts, whole }) => [...twice('parts', parts), ...holds('parts', parts, whole)],
  'stock-bridge': bridgeFaults,
  range: ({ cell, min, max }, words) => [
    ...patternFaults('cell', cell, words),
    ...(min === undefined && max === undefined ? [fault('no-bounds', 'min')] : []),
    ...(min !== undefined && max !== undefined && min > max ? [fault('min-above-max', 'max', `${max}`)] : []),
  ],
  'both-or-neither': ({ measures }) => twice('measures', measures),
  'own-history': ({ measures = [], seasonal = [] }) => [
    ...twice('measures', measures),
    ...twice('seasonal', seasonal),
  ],
};

/**
 * Everything that is wrong with a rule for a benchmark, by field; empty when it can be written. The form and the server
 * ask this same function.
 */
export function faultsIn(rule: WrittenRule, words: RuleVocabulary): readonly RuleFault[] {
  const known = new Set(words.measures.map(({ code }) => code));
  const unknown = namedIn(rule).filter(({ measure }) => !known.has(measure));
  const unknownFaults = unknown.map(({ field, measure }) => fault('unknown-measure', field, measure));
  // The table pairs each kind with the judge of that kind, which the compiler cannot follow through a union.
  const judge = JUDGES[rule.kind] as (rule: WrittenRule, words: RuleVocabulary) => readonly RuleFault[];
  return unknownFaults.length > 0 ? unknownFaults : judge(rule, words);
}

/** The measures that one field names. */
interface Given {
  readonly field: string;
  readonly codes: readonly string[];
}

interface Named {
  readonly field: string;
  readonly measure: string;
}

/** Every measure that a rule names, with the field that names it. */
function namedIn(rule: WrittenRule): readonly Named[] {
  const fields = Object.entries(rule).filter(([field]) => NAMING_FIELDS.includes(field));
  return fields.flatMap(([field, value]) => measuresOf(value).map((measure) => ({ field, measure })));
}

const NAMING_FIELDS: readonly string[] = [
  'measure',
  'total',
  'parts',
  'part',
  'whole',
  'stock',
  'inflow',
  'outflow',
  'cell',
  'measures',
  'seasonal',
];

function measuresOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(measuresOf);
  const { measure } = (value ?? {}) as Partial<Pattern>;
  return measure === undefined ? [] : [measure];
}

/** Codes of the measures that a rule names, each once; none when it looks at all. */
export function measuresNamedBy(rule: WrittenRule): readonly string[] {
  return [...new Set(namedIn(rule).map(({ measure }) => measure))];
}

function bridgeFaults(rule: Of<'stock-bridge'>, words: RuleVocabulary): readonly RuleFault[] {
  const { stock, inflow, outflow } = rule;
  const flows = [...inflow, ...outflow];
  const [came, went] = [
    { field: 'inflow', codes: inflow },
    { field: 'outflow', codes: outflow },
  ];
  return [
    ...kindFaults({ field: 'stock', codes: [stock] }, 'stock', words),
    ...[came, went].flatMap((given) => kindFaults(given, 'flow', words)),
    ...(flows.length === 0 ? [fault('no-flows', 'inflow')] : []),
    ...twice('outflow', flows),
    ...[came, went].flatMap((given) => otherUnits(given, stock, words)),
  ];
}

/** A bridge runs over one quarter: from a stock at its start, by flows within it, to the stock at its end. */
function kindFaults(
  { field, codes }: Given,
  kind: 'stock' | 'flow',
  { measures }: RuleVocabulary,
): readonly RuleFault[] {
  return measures
    .filter(({ code }) => codes.includes(code))
    .flatMap((measure) => {
      if (measure.kind !== kind) return [fault(`not-a-${kind}`, field, measure.code)];
      return measure.span === 'quarter' ? [] : [fault('not-quarterly', field, measure.code)];
    });
}

function otherUnits(
  { field, codes }: Given,
  like: string,
  { measures }: RuleVocabulary,
): readonly RuleFault[] {
  const unitOf = (code: string) => measures.find((measure) => measure.code === code)?.unit;
  return codes
    .filter((code) => unitOf(code) !== unitOf(like))
    .map((code) => fault('unit-differs', field, code));
}

function patternFaults(field: string, pattern: Pattern, words: RuleVocabulary): readonly RuleFault[] {
  const { measure, dimension, category } = pattern;
  if (dimension === undefined && category === undefined) return [];
  if (dimension === undefined || category === undefined) return [fault('category-missing', field)];
  const faults = dimensionFaults(field, { measure, dimension }, words);
  const known = words.dimensions.find(({ code }) => code === dimension);
  if (faults.length > 0 || known === undefined || known.open) return faults;
  const named = known.categories.some(({ code }) => code === category);
  return named ? [] : [fault('unknown-category', field, category)];
}

function dimensionFaults(
  field: string,
  { measure, dimension }: { readonly measure: string; readonly dimension: string },
  { measures, dimensions }: RuleVocabulary,
): readonly RuleFault[] {
  if (!dimensions.some(({ code }) => code === dimension))
    return [fault('unknown-dimension', field, dimension)];
  const of = measures.find(({ code }) => code === measure);
  return of?.dimensions.includes(dimension) ? [] : [fault('dimension-not-of-measure', field, dimension)];
}

function twice(field: string, codes: readonly string[]): readonly RuleFault[] {
  const again = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [...new Set(again)].map((code) => fault('named-twice', field, code));
}

function holds(field: string, parts: readonly string[], whole: string): readonly RuleFault[] {
  return parts.includes(whole) ? [fault('own-whole', field, whole)] : [];
}

function placeOf({ measure, dimension = '', category = '' }: Pattern): string {
  return [measure, dimension, category].join('|');
}

function fault(code: RuleFaultCode, field: string, value = ''): RuleFault {
  return { code, field, value };
}
