import { MONITOR_STATES, PERMISSIONS_OF, type MonitorReply, type MonitorRowReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SignedInPerson } from '../session/use-session.ts';
import { MonitorInFull } from './monitor-in-full.tsx';
import {
  ariaSort,
  completeness,
  countsByState,
  paramsOf,
  remindable,
  rowsIn,
  sortedBy,
  viewIn,
  type MonitorView,
} from './monitor-view.ts';
import { MONITOR_STATE_WORDS, MONITOR_TEXTS } from './monitor.texts.ts';
import { statusInWords } from './remind-panel.tsx';
import { isTextOfPeople } from './text-of-people.ts';
import { toggled } from './use-selection.ts';

function aRow(given: Partial<MonitorRowReply> = {}): MonitorRowReply {
  return {
    municipality: 'GM0193',
    name: 'Zwolle',
    province: 'Overijssel',
    state: 'not-started',
    late: false,
    deadline: '2026-07-29',
    versions: 0,
    findingsOpen: 0,
    measuresFilled: 0,
    measuresMissing: 0,
    measuresAsked: 26,
    reminders: 0,
    history: [],
    ...given,
  };
}

const zwolle = aRow({ late: true });
const sudwest = aRow({
  municipality: 'GM1900',
  name: 'Súdwest-Fryslân',
  province: 'Fryslân',
  state: 'approved',
  onTime: true,
  measuresFilled: 20,
  measuresMissing: 4,
  history: [
    { quarter: '2025Q4', outcome: 'late' },
    { quarter: '2026Q1', outcome: 'on-time' },
  ],
});
const haarlem = aRow({
  municipality: 'GM0392',
  name: 'Haarlem',
  province: 'Noord-Holland',
  state: 'findings-open',
  findingsOpen: 3,
  extension: { until: '2026-08-12', reason: 'Nieuw <systeem>' },
});
const rows = [zwolle, sudwest, haarlem];
const usual = viewIn(new URLSearchParams());

describe('the view of a monitor', () => {
  it('stands in the address and comes back from it', () => {
    const view: MonitorView = {
      state: 'returned',
      late: true,
      province: 'Fryslân',
      name: 'a&b',
      sort: 'findings',
      descending: true,
    };
    expect(viewIn(new URLSearchParams(paramsOf(view).toString()))).toEqual(view);
    expect(paramsOf(usual).toString()).toBe('');
  });

  it('leaves aside what makes no sense in an address', () => {
    expect(viewIn(new URLSearchParams('stand=weg&sorteer=kleur&laat=misschien'))).toEqual(usual);
  });

  it.each<[string, Partial<MonitorView>, readonly string[]]>([
    ['everything by name', {}, ['Haarlem', 'Súdwest-Fryslân', 'Zwolle']],
    ['who is late', { late: true }, ['Zwolle']],
    ['one state', { state: 'approved' }, ['Súdwest-Fryslân']],
    ['one province', { province: 'Noord-Holland' }, ['Haarlem']],
    ['a name without its accents', { name: ' sudwest' }, ['Súdwest-Fryslân']],
    ['the fullest first', { sort: 'complete', descending: true }, ['Súdwest-Fryslân', 'Haarlem', 'Zwolle']],
    ['by state in the order of the work', { sort: 'state' }, ['Zwolle', 'Haarlem', 'Súdwest-Fryslân']],
  ])('shows %s', (_what, given, names) => {
    expect(rowsIn(rows, { ...usual, ...given }).map(({ name }) => name)).toEqual(names);
  });

  it('turns a column around when it is chosen again, and says so', () => {
    const up = sortedBy(usual, 'findings');
    expect(ariaSort(up, 'findings')).toBe('ascending');
    expect(ariaSort(sortedBy(up, 'findings'), 'findings')).toBe('descending');
    expect(ariaSort(up, 'name')).toBe('none');
    expect(sortedBy(sortedBy(up, 'findings'), 'name')).toEqual(usual);
  });
});

describe('the counts of a monitor', () => {
  it('name every state, with nobody too', () => {
    const counts = countsByState(rows);
    expect(counts.map(({ state }) => state)).toEqual(MONITOR_STATES);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it('take a reason for a filled measure, and nothing asked for nothing filled', () => {
    expect(completeness(sudwest)).toBeCloseTo(24 / 26);
    expect(completeness(aRow({ measuresAsked: 0 }))).toBe(0);
  });
});

describe('reminding', () => {
  it.each([
    [0, undefined, 'Kies in de tabel wie u wilt herinneren.'],
    [1, 12, '1 gemeente gekozen'],
    [3, undefined, '3 gemeenten gekozen'],
    [0, 1, '1 herinnering klaargezet.'],
    [0, 12, '12 herinneringen klaargezet.'],
  ])('tells with %s chosen and %s queued: %s', (chosen, queued, words) => {
    expect(statusInWords({ chosen, queued }, MONITOR_TEXTS.nl)).toBe(words);
  });

  it('is for who is not approved', () => {
    expect(remindable(rows)).toEqual(['GM0193', 'GM0392']);
  });

  it('takes one in and out', () => {
    const once = toggled(new Set(), 'GM0193');
    expect([...once]).toEqual(['GM0193']);
    expect([...toggled(once, 'GM0193')]).toEqual([]);
  });

  it.each([
    ['ab', false],
    ['  ab  ', false],
    ['Nog een week.', true],
    ['x'.repeat(501), false],
  ])('wants a text of some length: %s', (text, good) => {
    expect(isTextOfPeople(text)).toBe(good);
  });
});

const round: MonitorReply['round'] = {
  benchmark: { slug: 'statushouders', title: { nl: 'Statushouders', en: 'Refugees' } },
  quarter: '2026Q2',
  opensOn: '2026-07-01',
  deadline: '2026-07-29',
  state: 'open',
  asked: 3,
  approved: 1,
  approvedOnTime: 1,
};

/** The monitor as the coordinator or the analyst sees it under an address. */
function drawn(
  role: 'coordinator' | 'analyst',
  search = '',
  shown: readonly MonitorRowReply[] = rows,
): string {
  const organisation = { name: 'Divosa', kind: 'owner' as const };
  const permissions = [...PERMISSIONS_OF[role]];
  const person = {
    name: 'Carla',
    email: 'c@divosa.example',
    organisation,
    needsSecondFactor: false,
    organisations: [],
    actsFor: [],
    roles: [role],
    permissions,
  };
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[`/beheer/uitvragen/statushouders/2026Q2${search}`]}>
        <SignedInPerson value={person}>
          <MonitorInFull
            monitor={{ round, rows: [...shown] }}
            place={{ benchmark: 'statushouders', quarter: '2026Q2' }}
          />
        </SignedInPerson>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('the page of a monitor', () => {
  it('tells states in words, and the history of a municipality in words beside its marks', () => {
    const html = drawn('coordinator');
    expect(html).toContain('1 van 3 gemeenten goedgekeurd, 1 op tijd. Te laat: 1.');
    for (const state of MONITOR_STATES) expect(html).toContain(`${MONITOR_STATE_WORDS[state].nl}: `);
    expect(html).toContain('aria-label="4e kwartaal 2025: te laat; 1e kwartaal 2026: op tijd"');
    expect(html).toContain('uitstel: Nieuw &lt;systeem&gt;');
    expect(html).toContain('24 van 26');
  });

  it('sorts by the column in the address, and keeps the roles of a table', () => {
    const html = drawn('coordinator', '?sorteer=findings&richting=af');
    expect(html).toMatch(/aria-sort="descending"><button[^>]*>Bevindingen/);
    expect(html.match(/role="row"/g)).toHaveLength(rows.length + 1);
    expect(html.indexOf('>Haarlem<')).toBeLessThan(html.indexOf('>Zwolle<'));
  });

  it('lets the coordinator choose who is waited for, and the analyst only look', () => {
    const html = drawn('coordinator');
    expect(html).toContain('aria-label="Zwolle kiezen"');
    expect(html).not.toContain('aria-label="Súdwest-Fryslân kiezen"');
    expect(html).toContain('aria-label="Uitstel geven aan Haarlem"');
    const looking = drawn('analyst');
    expect(looking).not.toContain('Zwolle kiezen');
    expect(looking).not.toContain('Herinnering schrijven');
    expect(looking).toContain('href="/api/v1/rounds/statushouders/2026Q2/monitor.csv"');
  });

  it('says so when nobody matches', () => {
    const html = drawn('coordinator', '?naam=nergens');
    expect(html).toContain('0 van 3 gemeenten');
    expect(html).toContain('Geen gemeente past hierbij.');
  });
});
