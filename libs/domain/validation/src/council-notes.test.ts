import { readFileSync } from 'node:fs';
import { figure, missing, type Cell, type Precision, type Unit } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { evaluateRelation, type Relation, type StatedFigure } from './relation.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../examples/council-notes.${name}`, import.meta.url), 'utf8');

/** Rows of a CSV with commas, in which a cell may be quoted and a quote inside it doubled. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

const UNITS: Readonly<Record<string, Unit>> = {
  personen: 'persons',
  uitkeringen: 'benefits',
  aanmeldingen: 'registrations',
  plaatsen: 'places',
  procent: 'percent',
  werkgevers: 'employers',
  'klanten per klantmanager': 'persons-per-fte',
};
const KINDS: Readonly<Record<string, StatedFigure['kind']>> = {
  stand: 'stock',
  stroom: 'flow',
  cumulatief: 'cumulative',
};

function cellOf(value: string, precision: string): Cell {
  return value === '' ? missing('not-registered') : figure(Number(value), precision as Precision);
}

/** A figure of the notes; none for what is no count of the benchmark, such as decisions of the council. */
function statedFigure(row: Readonly<Record<string, string>>): readonly StatedFigure[] {
  const { row_id: id = '', municipality = '', label_nl: name = '', population = '' } = row;
  const unit = UNITS[row.unit ?? ''];
  const kind = KINDS[row.measure_type ?? ''];
  if (unit === undefined || kind === undefined) return [];
  const { period_start: start = '', period_end: end = '' } = row;
  const period = start === '' ? { end } : { start, end };
  const cell = cellOf(row.value ?? '', row.precision ?? '');
  return [{ id, municipality, name, unit, kind, period, population, cell }];
}

const ROWS = rowsOf(read('rows.csv'));
const FIGURES = new Map(ROWS.flatMap(statedFigure).map((stated) => [stated.id, stated]));
const RELATIONS = JSON.parse(read('relations.json')) as readonly Relation[];
const VERDICTS = new Map(rowsOf(read('verdicts.csv')).map((row) => [row.relation_id, row]));

/** The relation judged over the figures, some of them changed. */
function judged(id: string, changes: Readonly<Record<string, Partial<StatedFigure>>> = {}) {
  const relation = RELATIONS.find((candidate) => candidate.id === id)!;
  const figures = new Map(FIGURES);
  for (const [name, change] of Object.entries(changes)) {
    figures.set(name, { ...FIGURES.get(name)!, ...change });
  }
  return evaluateRelation(relation, figures);
}

describe('the two council notes', () => {
  it('are all there: 74 figures and 31 relations, each with a verdict of a careful reader', () => {
    expect(ROWS).toHaveLength(74);
    expect(RELATIONS).toHaveLength(31);
    expect(RELATIONS.map(({ id }) => id)).toEqual([...VERDICTS.keys()]);
  });

  it.each(RELATIONS)('relation $id comes out as the careful reader said', (relation) => {
    const accepted = VERDICTS.get(relation.id)?.outcome?.split(' ') ?? [];
    expect(accepted).toContain(evaluateRelation(relation, FIGURES));
  });

  it('name no figure that is not there', () => {
    expect(() => evaluateRelation(RELATIONS[0]!, new Map())).toThrow('Z01');
  });
});

describe('a relation is judged on its figures, not by its kind', () => {
  const months = { start: '2019-10-01', end: '2019-12-31' };
  const day = { end: '2019-12-31' };
  const people = { unit: 'persons', population: 'statushouders', cell: figure(40) } as const;

  it.each([
    [
      'a percentage that a whole number reaches holds',
      'ZR2',
      'holds',
      { Z04: { cell: figure(52, 'rounded') } },
    ],
    ['a sum that the note gets wrong fails', 'HR2', 'fails', { H26a: { cell: figure(14) } }],
    ['a sum that the note gets right holds', 'HR12', 'holds', { H37: { cell: figure(30) } }],
    ['the same thing with the same number holds', 'HR6', 'holds', { H06: { cell: figure(190, 'at-least') } }],
    ['parts of one kind within the period are added up', 'ZR6', 'holds', both('Z01', 'Z02')],
    ['a part that is too large fails', 'ZR7', 'fails', { Z12: { cell: figure(89) } }],
    ['shares that are all there make 100', 'HR15', 'fails', { H03: { cell: figure(30) } }],
    ['shares with an open rest make no more than 100', 'ZR5', 'fails', { Z08: { cell: figure(102) } }],
    ['shares of two populations are not added', 'ZR5', 'not-comparable', { Z08: { population: 'anderen' } }],
    ['a flow of a quarter per stock of its last day is a rate', 'ZR10', 'holds', rate(months, day)],
    [
      'a flow of a year per stock is none',
      'ZR10',
      'not-comparable',
      rate({ start: '2019-01-01', end: '2019-12-31' }, day),
    ],
    [
      'benefits per person are no rate',
      'ZR10',
      'not-comparable',
      { ...rate(months, day), Z01: { ...stock(day), unit: 'benefits' } },
    ],
    ['two periods of one length may be set in a row', 'HR18', 'holds', { H26b: { period: year(2018) } }],
    [
      'persons after benefits may not',
      'HR18',
      'not-comparable',
      { H26b: { period: year(2018), unit: 'persons' } },
    ],
    [
      'an unknown beginning has no length',
      'HR18',
      'not-comparable',
      { H26a: { period: day }, H26b: { period: day } },
    ],
    [
      'two municipalities that count alike may stand side by side',
      'XR2',
      'holds',
      { Z07: stock(day), H01: stock(day) },
    ],
    [
      'not when one has no figure',
      'XR2',
      'not-comparable',
      { Z07: stock(day), H01: { ...stock(day), cell: missing('late') } },
    ],
    [
      'not when nobody knows from when they count',
      'XR2',
      'not-comparable',
      { Z07: since(day), H01: since(day) },
    ],
  ] as const)('%s', (_claim, id, outcome, changes) => {
    expect(judged(id, changes)).toBe(outcome);
  });

  function both(...ids: readonly string[]) {
    const { kind, period } = FIGURES.get('Z07')!;
    return Object.fromEntries(ids.map((id) => [id, { kind, period }]));
  }
  function year(number: number) {
    return { start: `${number}-01-01`, end: `${number}-12-31` };
  }
  function stock(period: { end: string }) {
    return { ...people, kind: 'stock', period } as const;
  }
  function since(period: { end: string }) {
    return { ...people, kind: 'cumulative', period } as const;
  }
  function rate(flow: { start: string; end: string }, last: { end: string }) {
    return { Z03: { ...people, kind: 'flow', period: flow } as const, Z01: stock(last) };
  }
});
