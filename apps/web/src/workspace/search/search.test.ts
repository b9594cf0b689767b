import type { DeliveryReply, RoundFactsReply, TaskReply } from '@ijkpunt/contract';
import type { Findable } from '@ijkpunt/search';
import { describe, expect, it } from 'vitest';
import type { Place } from '../shell/places.ts';
import { foundIn, inOrder, moved } from './found-in.ts';
import type { Goals } from './goal.ts';
import {
  deliveryGoals,
  indicatorGoals,
  municipalityGoals,
  pageGoals,
  ruleGoals,
  uploadGoals,
} from './goals.ts';
import { SEARCH_TEXTS } from './search.texts.ts';

const texts = SEARCH_TEXTS.nl;
const benchmark = { slug: 'statushouders', title: { nl: 'Statushouders', en: 'Refugees' } };
const aRound = (quarter: string, state: RoundFactsReply['state'] = 'open'): RoundFactsReply => ({
  ...{ benchmark, quarter, state, opensOn: '2026-07-01', deadline: '2026-08-01' },
  ...{ asked: 2, approved: 0, approvedOnTime: 0 },
});
const delivery = (quarter: string, version = 1) =>
  ({ id: `${quarter}-${version}`, benchmark, quarter, version }) as DeliveryReply;
const FINDABLES: readonly Findable[] = [
  {
    kind: 'municipality',
    title: 'Midden-Groningen',
    path: '/gemeenten/midden-groningen',
    also: ['Slochteren'],
  },
  { kind: 'municipality', title: 'Zwolle', path: '/gemeenten/zwolle', also: [] },
  { kind: 'indicator', title: 'Uitstroom naar werk', path: '/indicatoren/uitstroom', also: ['baan'] },
];
const PLACES: readonly Place[] = [
  { path: '/werkplek', name: 'Taken' },
  { path: '/werkplek/mensen', name: 'Mensen' },
  { path: '/werkplek/huisstijl', name: 'Huisstijl' },
  { path: '/beheer/catalogus', name: 'Catalogus' },
  { path: '/beheer/verkennen', name: 'Verkennen' },
];

function goals(rounds: readonly RoundFactsReply[] = []): Goals {
  return {
    pages: pageGoals(PLACES, 'nl'),
    deliveries: deliveryGoals([delivery('2026Q2', 2), delivery('2026Q1'), delivery('2025Q2')], 'nl', texts),
    municipalities: municipalityGoals(FINDABLES, rounds, { language: 'nl', texts }),
    indicators: indicatorGoals(FINDABLES, texts),
    rules: ruleGoals(
      [{ benchmark, rules: [{ code: 'R012', label: { nl: 'Som klopt niet', en: 'Sum' } }] }] as never,
      'nl',
    ),
  };
}

const pathsFor = (query: string, rounds?: readonly RoundFactsReply[]) =>
  inOrder(foundIn(goals(rounds), query)).map(({ path }) => path);

describe('the search of the workspaces', () => {
  it.each([
    ['collega', '/werkplek/mensen'],
    ['gebruikres', '/werkplek/mensen'],
    ['kleuren', '/werkplek/huisstijl'],
    ['definities', '/beheer/catalogus'],
    ['uitschieters', '/beheer/verkennen'],
    ['levering 2026 q2', '/werkplek/leveringen/2026Q2-2'],
    ['2e kwartaal 2025', '/werkplek/leveringen/2025Q2-1'],
    ['slogteren', '/gemeenten/midden-groningen'],
    ['baan', '/indicatoren/uitstroom'],
    ['R012', '/beheer/regels/statushouders/R012'],
  ])('leads by “%s” to %s', (query, path) => {
    expect(pathsFor(query)[0]).toBe(path);
  });

  it('shows the pages of the person before anything is typed, in the order of the menu', () => {
    expect(pathsFor(' ')).toEqual(PLACES.map(({ path }) => path));
  });

  it('leaves deliveries in their order, the newest first', () => {
    expect(pathsFor('levering')).toEqual([
      '/werkplek/leveringen/2026Q2-2',
      '/werkplek/leveringen/2026Q1-1',
      '/werkplek/leveringen/2025Q2-1',
    ]);
  });

  it('leads who runs the rounds to the row of the newest round that began, then to the public page', () => {
    const rounds = [aRound('2026Q3', 'planned'), aRound('2026Q2'), aRound('2026Q1', 'closed')];
    expect(pathsFor('zwole', rounds)).toEqual([
      '/beheer/uitvragen/statushouders/2026Q2?naam=Zwolle',
      '/gemeenten/zwolle',
    ]);
  });

  it('finds nothing by what nobody has', () => {
    expect(foundIn(goals(), 'xyzzy')).toEqual([]);
  });

  it('names a file only as long as it is no delivery', () => {
    const task = {
      benchmark: { ...benchmark, invented: false },
      quarter: '2026Q2',
      upload: 'u1',
    } as TaskReply;
    expect(uploadGoals([task], 'nl', texts).map(({ path }) => path)).toEqual(['/werkplek/uploads/u1']);
    expect(uploadGoals([{ ...task, delivery: 'd1' }], 'nl', texts)).toEqual([]);
  });
});

describe('the arrows', () => {
  it('go around at the ends', () => {
    expect([moved(0, -1, 3), moved(2, 1, 3), moved(0, 1, 3), moved(0, 1, 0)]).toEqual([2, 0, 1, 0]);
  });
});
