import { readFileSync } from 'node:fs';
import { figure, missing } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { councilNotesOf } from '../examples/read-council-notes.ts';
import { evaluateRelation, type StatedFigure } from './relation.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);

const NOTES = councilNotesOf((file) => readFileSync(new URL(file, EXAMPLES), 'utf8'));
const { rows: ROWS, figures: FIGURES, relations: RELATIONS, verdicts: VERDICTS } = NOTES;

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
