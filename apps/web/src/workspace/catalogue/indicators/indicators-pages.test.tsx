import type { CatalogueReply, IndicatorInCatalogueReply, PersonReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SignedInPerson } from '../../session/use-session.ts';
import { SpokenLanguage } from '../../words/language.ts';
import { searched } from '../../words/searched.ts';
import { Benchmarks, textsOf } from './catalogue-page.tsx';
import { IndicatorForm } from './change-indicator.tsx';
import { IndicatorChanges } from './indicator-changes.tsx';
import { IndicatorDraft } from './indicator-draft.tsx';
import { IndicatorVersions } from './indicator-versions.tsx';
import { MadeOf } from './made-of.tsx';

const COORDINATOR = { permissions: ['catalogue.read', 'catalogue.manage'] } as unknown as PersonReply;

const drawn = (screen: ReactNode, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpokenLanguage value={language}>
        <SignedInPerson value={COORDINATOR}>
          <MemoryRouter>{screen}</MemoryRouter>
        </SignedInPerson>
      </SpokenLanguage>
    </QueryClientProvider>,
  );

const settings = {
  label: { nl: 'Met een <plan>', en: 'With a <plan>' },
  explanation: { nl: 'Hoeveel mensen hebben een plan?', en: 'How many people have a plan?' },
  caution: { nl: 'Dit zegt niets over het plan.', en: 'This says nothing about the plan.' },
  searchWords: [],
  direction: 'higher' as const,
  profileQuestions: ['counting'],
  shown: true,
};
const draft = {
  ...settings,
  caution: { ...settings.caution, nl: 'Dit zegt weinig over het plan.' },
  direction: 'lower' as const,
};
const written = {
  version: 1,
  state: 'draft' as const,
  settings: draft,
  reason: 'Zo is het afgesproken.',
  madeBy: 'Carla',
  madeAt: '2026-07-01T10:00:00Z',
};
const measure = (code: string) => ({
  code,
  label: { nl: `Maat ${code}`, en: `Measure ${code}` },
  unit: 'persons',
  definition: { nl: `Wie ${code} is.`, en: `Who is ${code}.` },
});
const question = {
  code: 'counting',
  question: { nl: 'Telt u personen?', en: 'Do you count people?' },
  answers: [],
  standard: 'persons',
};
const standing = { code: 'C04', origin: 'shipped' as const, hasDraft: true, shippedIsNewer: false };
const benchmark = { slug: 'b', title: { nl: 'B', en: 'B' }, invented: false };
const indicator: IndicatorInCatalogueReply = {
  ...standing,
  benchmark: { ...benchmark, profileQuestions: [question] },
  indicator: {
    ...settings,
    code: 'C04',
    slug: 'plan',
    method: 'share',
    numerator: ['C04'],
    denominator: { measures: ['B01'], taken: 'same-period' },
    unit: 'percent',
    lookalikes: [],
  },
  measures: [measure('B01'), measure('C04')],
  shipped: settings,
  atWork: settings,
  draft,
  versions: [written],
};
const weighing = {
  state: 'done' as const,
  ofDraft: true,
  doneAt: '2026-07-01T11:00:00Z',
  result: {
    comparisons: 16,
    quarters: 2,
    grades: [],
    pages: { nl: 9, en: 9 },
    answers: [],
    verdicts: { quarter: '2025Q2', turned: 2, gained: 0, lost: 0 },
  },
};

describe('the catalogue', () => {
  const list: CatalogueReply[] = [
    {
      benchmark,
      indicators: [{ ...standing, label: settings.label, explanation: settings.explanation }],
      measures: [measure('C04')],
    },
  ];

  it('lists indicators with how they stand, and measures to read', () => {
    const page = drawn(<Benchmarks list={list} />);
    expect(page).toContain('/beheer/catalogus/b/C04');
    expect(page).toContain('Met een &lt;plan&gt;');
    expect(page).toContain('Zoals meegeleverd');
    expect(page).toContain('Ontwerp');
    expect(page).toContain('Wie C04 is.');
  });

  it('finds an indicator by its code and by words of its name and explanation, in either language', () => {
    const one = list[0]!.indicators.slice(0, 1);
    for (const query of ['c04', 'PLAN hoeveel', 'people', ''])
      expect(searched(one, query, textsOf), query).toEqual(one);
    expect(searched(one, 'plan huis', textsOf)).toEqual([]);
  });
});

describe('a draft of an indicator', () => {
  const drawDraft = (more: Partial<IndicatorInCatalogueReply>, mayWrite = true) =>
    drawn(<IndicatorDraft indicator={{ ...indicator, ...more }} mayWrite={mayWrite} />);

  it('stands beside what works, drawn as the public page draws it', () => {
    const page = drawDraft({});
    expect(page).toContain('Dit zegt niets over het plan.');
    expect(page).toContain('Dit zegt weinig over het plan.');
    expect(page).toContain('Hoger is beter.');
    expect(page).toContain('Lager is beter.');
    expect(page).toContain('class="definition"');
    expect(page).toContain('<del>niets</del>');
    expect(page).toContain('<ins>weinig</ins>');
  });

  it('is weighed before it can go to work', () => {
    expect(drawDraft({})).toContain('>Gevolgen berekenen<');
    expect(drawDraft({})).not.toContain('In werking stellen');
    const weighed = drawDraft({ weighing });
    expect(weighed).toContain('>In werking stellen<');
    expect(weighed).toContain('Bij 2 gemeenten keert het oordeel om');
    expect(weighed).toContain('opnieuw worden berekend');
  });

  it('that was changed after it was weighed is weighed again', () => {
    const changed = drawDraft({ weighing: { ...weighing, ofDraft: false } });
    expect(changed).toContain('na deze berekening veranderd');
    expect(changed).not.toContain('In werking stellen');
  });

  it('says that it is being counted, or that counting failed', () => {
    expect(drawDraft({ weighing: { state: 'requested', ofDraft: true } })).toContain('<progress');
    expect(drawDraft({ weighing: { state: 'failed', ofDraft: true } })).toContain('De berekening is mislukt');
  });

  it('can be read and not moved by an analyst', () => {
    expect(drawDraft({ weighing }, false)).not.toContain('<button');
  });

  it('that takes the indicator away shows that nothing is left', () => {
    expect(drawDraft({ draft: { ...draft, shown: false } })).toContain('niet meer op de openbare pagina’s');
  });
});

describe('the form of an indicator', () => {
  it('begins with the draft, names each field, and mentions a long sentence', () => {
    const long = { ...draft, explanation: { nl: `${'woord '.repeat(30)}?`, en: 'How many people?' } };
    const page = drawn(<IndicatorForm indicator={{ ...indicator, draft: long }} reason="Daarom is dat." />);
    for (const id of [
      'label-nl',
      'label-en',
      'explanation-nl',
      'caution-en',
      'searchWords',
      'direction',
      'reason',
    ])
      expect(page).toContain(`<label for="${id}"`);
    expect(page).toContain('Een zin telt 30 woorden.');
    expect(page).toContain('Telt u personen?');
  });
});

describe('what stands around it', () => {
  it('tells every version with its reason, and the way back', () => {
    const live = { ...written, state: 'live' as const, liveBy: 'Carla', liveAt: '2026-07-02T10:00:00Z' };
    const past = { ...live, version: 2, state: 'past' as const, settings: undefined };
    const versions = { ...indicator, origin: 'changed' as const, versions: [live, past] };
    const page = drawn(<IndicatorVersions indicator={versions} mayWrite />);
    expect(page).toContain('Versie 1 · In werking');
    expect(page).toContain('Waarom: Zo is het afgesproken.');
    expect(page).toContain('In werking gesteld door Carla, 2 juli 2026');
    expect(page).toContain('Terug naar deze versie');
    expect(page).toContain('Terug naar wat wordt meegeleverd');
    expect(drawn(<IndicatorVersions indicator={versions} mayWrite={false} />)).not.toContain('Terug naar');
    expect(drawn(<IndicatorVersions indicator={{ ...indicator, versions: [] }} mayWrite />)).toContain(
      'nog niet met de hand veranderd',
    );
  });

  it('shows what the figure is divided by, to read', () => {
    const page = drawn(<MadeOf indicator={indicator} />, 'en');
    expect(page).toContain('Counted');
    expect(page).toContain('Who is B01.');
  });

  it('says which questions come and go, and that nothing changes when nothing does', () => {
    const changes = (after: typeof settings) =>
      drawn(<IndicatorChanges before={settings} after={after} questions={[question]} />);
    expect(changes({ ...settings, profileQuestions: [] })).toContain('Eraf: Telt u personen?');
    expect(changes({ ...settings, shown: false })).toContain('Staat niet meer in de benchmark.');
    expect(changes(settings)).toContain('zegt hetzelfde');
  });
});
