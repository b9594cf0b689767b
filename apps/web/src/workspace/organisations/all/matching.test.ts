import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { codesIn } from './codes-in.ts';
import { matching } from './matching.ts';

const organisation = (
  name: string,
  municipality: string,
  administered: boolean,
): ListedOrganisationReply => ({
  id: name,
  kind: 'municipality',
  name,
  municipality,
  administered,
  invited: false,
  members: [],
  agreed: [],
});
const ALL = [
  organisation('Gemeente Súdwest-Fryslân', 'GM1900', false),
  organisation('Gemeente Zwolle', 'GM0193', true),
];

describe('searching organisations', () => {
  it.each([
    ['sudwest', ['Gemeente Súdwest-Fryslân']],
    ['gm0193', ['Gemeente Zwolle']],
    ['', ['Gemeente Súdwest-Fryslân', 'Gemeente Zwolle']],
    ['nergens', []],
  ])('finds by %j', (text, names) => {
    expect(matching(ALL, { text, without: false }).map(({ name }) => name)).toEqual(names);
  });

  it('leaves out who is administered when that is asked', () => {
    expect(matching(ALL, { text: '', without: true }).map(({ name }) => name)).toEqual([
      'Gemeente Súdwest-Fryslân',
    ]);
  });
});

describe('codes that were typed', () => {
  it('are taken apart however they were separated, and once each', () => {
    expect(codesIn('gm0193, GM0148;\nGM0193')).toEqual({ codes: ['GM0193', 'GM0148'], wrong: [] });
    expect(codesIn(' ')).toEqual({ codes: [], wrong: [] });
  });

  it('that are none are named', () => {
    expect(codesIn('GM0193 Zwolle').wrong).toEqual(['Zwolle']);
  });
});
