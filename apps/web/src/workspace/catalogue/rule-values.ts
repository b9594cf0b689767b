import { writtenRule, type WrittenKind, type WrittenRule } from '@ijkpunt/contract';
import type { Asks } from '@ijkpunt/model';
import { RULE_FIELDS, type RuleField } from './rule-fields.texts.ts';

/** A cell as it stands in the form; empty for the total. */
export interface CellValues {
  readonly measure: string;
  readonly dimension: string;
  readonly category: string;
}

/** What stands in the form: everything that was filled in, also for kinds that were left again. */
export interface RuleValues {
  readonly code: string;
  readonly kind: WrittenKind | '';
  readonly asks: Asks;
  readonly nl: string;
  readonly en: string;
  readonly measure: string;
  readonly dimension: string;
  readonly total: string;
  readonly stock: string;
  readonly parts: readonly string[];
  readonly inflow: readonly string[];
  readonly outflow: readonly string[];
  readonly measures: readonly string[];
  readonly seasonal: readonly string[];
  readonly part: CellValues;
  readonly whole: CellValues;
  readonly cell: CellValues;
  readonly min: string;
  readonly max: string;
}

const NO_CELL: CellValues = { measure: '', dimension: '', category: '' };

/** An empty form. */
export function emptyValues(code: string): RuleValues {
  return {
    ...{ code, kind: '', asks: 'explanation', nl: '', en: '' },
    ...{ measure: '', dimension: '', total: '', stock: '', min: '', max: '' },
    ...{ parts: [], inflow: [], outflow: [], measures: [], seasonal: [] },
    ...{ part: NO_CELL, whole: NO_CELL, cell: NO_CELL },
  };
}

/** The form as it stands for a rule that is there. */
export function valuesOf(rule: WrittenRule): RuleValues {
  const { code, kind, asks, label, ...settings } = rule;
  const filled = Object.entries(settings).map(([name, value]) => [name, inField(name, value)]);
  return { ...emptyValues(code), kind, asks, nl: label.nl, en: label.en, ...Object.fromEntries(filled) };
}

function inField(name: string, value: unknown): unknown {
  if (typeof value === 'number') return `${value}`.replace('.', ',');
  if (name === 'whole' && typeof value === 'string') return { ...NO_CELL, measure: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...NO_CELL, ...value };
  return value;
}

/** The rule as it was filled in, which may not be one yet. */
export function candidateOf(values: RuleValues): Record<string, unknown> {
  const { code, kind, asks, nl, en } = values;
  const label = { nl: nl.trim(), en: en.trim() };
  const fields = kind === '' ? [] : RULE_FIELDS[kind];
  const settings = fields
    .map((field) => [field.name, settingOf(field, values)] as const)
    .filter(([, setting]) => setting !== undefined);
  return { code: code.trim(), kind, asks, label, ...Object.fromEntries(settings) };
}

/** What a field says; undefined where nothing was filled in and nothing need be. */
function settingOf(field: RuleField, values: RuleValues): unknown {
  if (field.type === 'cell') return cellOf(values[field.name], field.totalOnly === true);
  if (field.type === 'number') return numberIn(values[field.name]);
  if (field.type === 'measures') return measuresOf(field.name, values);
  return values[field.name] === '' ? undefined : values[field.name];
}

function measuresOf(
  name: 'parts' | 'inflow' | 'outflow' | 'measures' | 'seasonal',
  values: RuleValues,
): readonly string[] | undefined {
  const chosen = values[name];
  return chosen.length === 0 && values.kind === 'own-history' ? undefined : chosen;
}

function cellOf({ measure, dimension, category }: CellValues, totalOnly: boolean): unknown {
  if (totalOnly) return measure === '' ? undefined : measure;
  const within = {
    ...(dimension === '' ? {} : { dimension }),
    ...(dimension === '' || category === '' ? {} : { category: category.trim() }),
  };
  return measure === '' ? undefined : { measure, ...within };
}

/** Twelve thousand to one, and twelve and a bit to another: asked again, not guessed. */
const TWO_READINGS = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

/** A number as it is written in Dutch or English; no number when it is something else, or could be two. */
function numberIn(text: string): number | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return undefined;
  if (TWO_READINGS.test(written)) return Number.NaN;
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
}

const NAMED = { code: 'V00', label: { nl: 'Regel', en: 'Rule' } };

/** The rule for the preview, as soon as its settings are there; its name may still be missing. */
export function previewOf(values: RuleValues): WrittenRule | undefined {
  const parsed = writtenRule.safeParse({ ...candidateOf(values), ...NAMED });
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const boundless = data.kind === 'range' && data.min === undefined && data.max === undefined;
  return boundless ? undefined : data;
}
