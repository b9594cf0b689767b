import type { ChangeReply, DeliveryReply, ShownReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SignedInPerson } from '../session/use-session.ts';
import { SpokenLanguage } from '../words/language.ts';
import { courseOf } from './change-rows.ts';
import { Changes } from './changes-section.tsx';
import { Changed } from './definition-choices.tsx';
import { MadeOf, Reopened } from './made-of.tsx';
import { PreviewTable } from './preview-section.tsx';
import { ReopenPanel } from './reopen-panel.tsx';
import { versionsPerQuarter } from './versions-per-quarter.ts';
import { Versions } from './versions-section.tsx';

const approver = {
  id: 'p',
  name: 'Arend',
  roles: ['approver'],
  permissions: ['deliveries.read', 'deliveries.approve'],
} as never;

interface Seen {
  readonly address?: string;
  readonly language?: 'nl' | 'en';
}

const drawn = (screen: ReactNode, { address = '/', language = 'nl' }: Seen = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <SignedInPerson value={approver}>
          <SpokenLanguage value={language}>{screen}</SpokenLanguage>
        </SignedInPerson>
      </MemoryRouter>
    </QueryClientProvider>,
  );

const delivery: DeliveryReply = {
  id: 'd2',
  benchmark: { slug: 'b', title: { nl: 'B', en: 'B' } },
  quarter: '2026Q2',
  municipality: 'Zwolle',
  version: 2,
  state: 'accepted',
  submittedBy: 'Rian',
  submittedAt: '2026-07-02T10:00:00Z',
  parts: [{ part: '', fileName: 'levering.csv', uploadedBy: 'Rian' }],
  mayDecide: false,
};
const first: DeliveryReply = { ...delivery, id: 'd1', version: 1, state: 'superseded' };

const change: ChangeReply = {
  measure: 'B05',
  label: { nl: 'Uitstroom naar werk', en: 'Left for work' },
  dimension: '',
  category: '',
  unit: 'persons',
  before: { kind: 'figure', value: 40, precision: 'exact' },
  now: { kind: 'figure', value: 44, precision: 'exact' },
  kind: 'changed',
  periodDiffers: false,
  history: [
    { quarter: '2025Q4', value: null },
    { quarter: '2026Q1', value: 40 },
  ],
};
const same: ChangeReply = {
  ...change,
  measure: 'B01',
  label: { nl: 'Met bijstand', en: 'On assistance' },
  now: change.before,
  kind: 'same',
  history: [],
};
const men: ChangeReply = { ...change, dimension: 'sex', category: 'men' };

describe('what changed', () => {
  const changes = [change, same, men];
  const before = { ...delivery, id: 'd0', quarter: '2026Q1', version: 1 };
  const html = (address = '/', against: DeliveryReply | undefined = before) =>
    drawn(<Changes delivery={delivery} against={against} changes={changes} />, { address });

  it('stands beside last quarter, with the difference, its percentage and its course', () => {
    expect(html()).toContain('Vergeleken met de goedgekeurde levering van het 1e kwartaal 2026 (versie 1).');
    expect(html()).toMatch(/40 personen.*44 personen.*\+4.*\+10%.*<svg/su);
    expect(html()).toContain('2 veranderd, 0 nieuw, 0 vervallen, 1 gelijk.');
  });

  it('keeps breakdowns folded', () => {
    const [open = '', folded = ''] = html().split('<details>');
    expect(open).not.toContain('sex: men');
    expect(folded).toContain('sex: men');
    expect(folded).toContain('Uitsplitsingen: 1 van 1 anders');
  });

  it('can leave out what stayed the same, in the address', () => {
    expect(html()).toContain('Met bijstand');
    expect(html('/?alleen=veranderd')).not.toContain('Met bijstand');
    expect(html('/?alleen=veranderd')).toContain('checked=""');
  });

  it('says so when the other is an earlier version, a sum of predecessors, or nothing', () => {
    expect(html('/', first)).toContain(
      'Vergeleken met versie 1 van het 2e kwartaal 2026 (vervangen door een latere versie).',
    );
    const sum = drawn(<Changes delivery={delivery} against={undefined} changes={changes} />);
    expect(sum).toContain('opgeteld naar de grenzen van nu');
    const { before: _none, ...fresh } = change;
    const none = drawn(
      <Changes delivery={delivery} against={undefined} changes={[{ ...fresh, kind: 'new' }]} />,
    );
    expect(none).toContain('Elk cijfer is daarom nieuw.');
    expect(none).toContain('niet aangeleverd');
  });

  it('draws a course only when an earlier quarter has a figure, and never through a bound', () => {
    expect(courseOf(change, '2026Q2').map(({ value }) => value)).toEqual([null, 40, 44]);
    expect(courseOf(same, '2026Q2')).toEqual([]);
    const bound = { kind: 'figure' as const, value: 44, precision: 'at-least' };
    expect(courseOf({ ...change, now: bound }, '2026Q2').at(-1)?.value).toBeNull();
  });
});

describe('what will be shown', () => {
  const base: ShownReply = {
    indicator: 'B10',
    label: { nl: 'Uitstroom', en: 'Outflow' },
    unit: 'percent',
    before: 0.1,
    now: 0.125,
    interval: { low: 0.1, high: 0.15 },
    shown: 'shown',
    grade: 'A',
    reasons: [],
  };
  const glossary = { labels: new Map<string, string>(), questions: [] };
  const table = (...indicators: readonly ShownReply[]) =>
    drawn(<PreviewTable threshold={10} indicators={indicators} glossary={glossary} />);

  it('names value, margin and difference', () => {
    expect(table(base)).toMatch(/10%.*12,5%.*marge 10% tot 15%.*\+2,5 procentpunt.*Wordt getoond/su);
    expect(table(base)).toContain('Alle 1 cijfers worden getoond.');
  });

  it('says why a figure is hidden', () => {
    const html = table({ ...base, shown: 'withheld', withheld: 'small-count' });
    expect(html).toContain('Wordt niet getoond');
    expect(html).toContain('Het gaat om een aantal van 1 tot en met 9.');
    expect(html).toContain('1 van 1 cijfers blijven weg');
  });

  it('says why a figure is refused, marked or missing', () => {
    const reason = { code: 'precision', grade: 'B' as const, measure: 'B05', precision: 'rounded' };
    expect(table({ ...base, grade: 'B', reasons: [reason] })).toMatch(/met een teken.*B05 is afgerond/su);
    const { now: _value, interval: _margin, grade: _grade, ...rest } = base;
    const gap = { why: 'late', measure: 'B01', label: { nl: 'Met bijstand', en: '' } };
    expect(table({ ...rest, shown: 'missing', gap })).toContain('Met bijstand: te laat.');
  });
});

describe('the versions of a quarter', () => {
  it('stand newest first, each to read and to fetch', () => {
    const html = drawn(<Versions versions={[first, delivery]} delivery="d2" against={undefined} />);
    expect(html.indexOf('Versie 2')).toBeLessThan(html.indexOf('Versie 1'));
    expect(html).toContain('href="/werkplek/leveringen/d1"');
    expect(html).toContain('/api/v1/deliveries/d1/export?format=csv');
    expect(html).toContain('/api/v1/deliveries/d2/export?format=xlsx');
  });

  it('can be compared with each other, never with themselves', () => {
    const html = drawn(<Versions versions={[first, delivery]} delivery="d2" against="d1" />);
    expect(html).toContain('<option value="d1" selected="">');
    expect(html).not.toContain('<option value="d2"');
    const only = drawn(<Versions versions={[delivery]} delivery="d2" against={undefined} />);
    expect(only).toContain('Dit is de enige versie.');
    expect(only).not.toContain('<select');
  });

  it('are one card in the list', () => {
    const other = { ...delivery, id: 'e1', quarter: '2026Q1', version: 1 };
    expect(
      versionsPerQuarter([first, delivery, other]).map(({ newest, older }) => [
        newest.id,
        older.map(({ id }) => id),
      ]),
    ).toEqual([
      ['d2', ['d1']],
      ['e1', []],
    ]);
  });
});

describe('a delivery', () => {
  it('names its parts and who delivered each', () => {
    const parts = [
      { part: 'bijstand', fileName: 'b.csv', uploadedBy: 'Rian' },
      { part: 'inburgering', fileName: 'i.xlsx', uploadedBy: 'Ali' },
    ];
    expect(drawn(<MadeOf parts={parts} />)).toContain('Deel inburgering: i.xlsx, aangeleverd door Ali');
    expect(drawn(<MadeOf parts={delivery.parts} />)).toContain('levering.csv, aangeleverd door Rian');
  });

  it('that was accepted can be reopened, once', () => {
    expect(drawn(<ReopenPanel delivery={delivery} />)).toContain(
      '<label for="reopen-reason" class="utrecht-form-label">Waarom moet de levering opnieuw?</label>',
    );
    const reopened = { reason: 'B05 was te hoog.', by: 'Arend', at: '2026-07-09T10:00:00Z' };
    expect(drawn(<ReopenPanel delivery={{ ...delivery, reopened }} />)).toBe('');
    expect(drawn(<ReopenPanel delivery={first} />)).toBe('');
    expect(drawn(<Reopened reopened={reopened} />)).toMatch(/Heropend door Arend op 9 juli 2026.*te hoog/su);
  });

  it('marks the definition choices that were made otherwise', () => {
    const answers = ['persons', 'benefits'].map((code) => ({
      code,
      label: { nl: code === 'persons' ? 'Personen' : 'Uitkeringen', en: code },
      grade: 'A' as const,
    }));
    const question = {
      code: 'counting',
      question: { nl: 'Wat telt u?', en: '?' },
      standard: 'persons',
      answers,
    };
    const now = { profile: { counting: 'benefits' }, profileQuestions: [question], measureGroups: [] };
    const html = drawn(
      <Changed delivery={now} before={{ profile: { counting: 'persons' }, quarter: '2026Q1', version: 1 }} />,
    );
    expect(html).toContain('1 keuze is anders dan in het 1e kwartaal 2026 (versie 1).');
    expect(html).toMatch(/<strong>Uitkeringen<\/strong>.*veranderd.*Eerder: Personen/su);
    const measureGroups = ['Bijstand', 'Begeleiding'].map((name, place) => ({
      code: 'BC'.charAt(place),
      label: { nl: name, en: name },
      questions: ['counting'],
    }));
    const apart = { ...now, measureGroups, profile: { counting: 'persons', 'counting@B': 'benefits' } };
    const told = drawn(
      <Changed
        delivery={apart}
        before={{ profile: { counting: 'persons' }, quarter: '2026Q1', version: 1 }}
      />,
    );
    expect(told).toContain('1 keuze is anders');
    expect(told).toMatch(/Wat telt u\? Bijstand: *<strong>Uitkeringen/su);
  });
});
