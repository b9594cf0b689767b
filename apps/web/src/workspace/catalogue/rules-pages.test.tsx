import type { PersonReply, RuleListReply, RuleReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SignedInPerson } from '../session/use-session.ts';
import { SpokenLanguage } from '../words/language.ts';
import { ChangeRule } from './change-rule.tsx';
import { RuleDraft } from './rule-draft.tsx';
import { RuleForm } from './rule-form.tsx';
import { emptyValues } from './rule-values.ts';
import { RuleVersions } from './rule-versions.tsx';
import { RuleGroups } from './rules-page.tsx';

const COORDINATOR = { permissions: ['rules.read', 'rules.manage'] } as unknown as PersonReply;
const ANALYST = { permissions: ['rules.read'] } as unknown as PersonReply;

const drawn = (screen: ReactNode, { person = COORDINATOR, language = 'nl' as 'nl' | 'en' } = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpokenLanguage value={language}>
        <SignedInPerson value={person}>
          <MemoryRouter>{screen}</MemoryRouter>
        </SignedInPerson>
      </SpokenLanguage>
    </QueryClientProvider>,
  );

const label = { nl: 'Uitstroom is <klein>', en: 'Outflow is <small>' };
const content = {
  code: 'V40',
  asks: 'notice' as const,
  label,
  kind: 'range' as const,
  cell: { measure: 'B05' },
  max: 35,
};
const draft = {
  version: 1,
  state: 'draft' as const,
  does: 'checks' as const,
  content,
  madeBy: 'Carla',
  madeAt: '2026-07-01T10:00:00Z',
};
const rule: RuleReply = {
  code: 'V40',
  label,
  asks: 'notice',
  kind: 'range',
  origin: 'written',
  content,
  versions: [draft],
  fixed: false,
  shipped: false,
};
const general: RuleReply = {
  ...rule,
  code: 'V18',
  asks: 'correction',
  kind: 'well-formed',
  origin: 'shipped',
  content: undefined,
  versions: [],
  fixed: true,
  shipped: true,
};
const measure = { code: 'B05', label, unit: 'persons', kind: 'flow' as const, span: 'quarter' as const };
const list: RuleListReply = {
  benchmark: { slug: 'b', title: { nl: 'B', en: 'B' }, invented: false },
  rules: [rule, general],
  measures: [{ ...measure, dimensions: ['sex'] }],
  dimensions: [{ code: 'sex', label, categories: [{ code: 'men', label }], open: false }],
};
const trial = {
  id: 't',
  state: 'done' as const,
  version: 1,
  deliveries: 5,
  deliveriesTotal: 5,
  findings: 3,
  quarters: [{ quarter: '2026Q1', deliveries: 5, withFinding: 2, findings: 3 }],
  ofDraft: true,
};

describe('the list of rules', () => {
  it('stands in groups by what they ask, corrections first', () => {
    const page = drawn(<RuleGroups list={list} />);
    expect(page.indexOf('Vragen om herstel (1)')).toBeLessThan(page.indexOf('Melden iets (1)'));
    expect(page).toContain('B05 is ten hoogste 35');
    expect(page).toContain('Geldt voor alle maten.');
    expect(page).toContain('Uitstroom is &lt;klein&gt;');
  });

  it('leads to a new rule only who may write one', () => {
    expect(drawn(<RuleGroups list={list} />)).toContain('/beheer/regels/b/nieuw');
    expect(drawn(<RuleGroups list={list} />, { person: ANALYST })).not.toContain('nieuw');
  });
});

describe('a draft', () => {
  const drawDraft = (more: Partial<RuleReply>, mayWrite = true) =>
    drawn(<RuleDraft rule={{ ...rule, ...more }} list={list} mayWrite={mayWrite} />);

  it('is tried before it can go to work', () => {
    expect(drawDraft({})).toContain('>Proberen<');
    expect(drawDraft({})).not.toContain('In werking stellen');
    const tried = drawDraft({ trial });
    expect(tried).toContain('In werking stellen');
    expect(tried).toContain('bij 2 van de 5 leveringen');
    expect(tried).toContain('<th role="rowheader" scope="row">1e kwartaal 2026</th>');
  });

  it('that was changed after its trial is tried again', () => {
    const changed = drawDraft({ trial: { ...trial, ofDraft: false } });
    expect(changed).toContain('Het ontwerp is na deze proef veranderd');
    expect(changed).not.toContain('In werking stellen');
  });

  it('shows how far its trial is', () => {
    const running = drawDraft({ trial: { ...trial, state: 'running', deliveries: 2 } });
    expect(running).toContain('2 van 5 leveringen');
    expect(running).toMatch(/<progress[^>]*max="5"/);
  });

  it('can be read and not moved by an analyst', () => {
    expect(drawDraft({ trial }, false)).not.toContain('<button');
  });
});

describe('changing a rule', () => {
  it('goes on from the draft, with each field named', () => {
    const page = drawn(<ChangeRule rule={rule} list={list} />);
    for (const id of ['kind', 'cell-measure', 'cell-dimension', 'min', 'max', 'nl', 'en', 'asks'])
      expect(page).toContain(`<label for="${id}"`);
    expect(page).toContain('value="35"');
  });

  it('is refused for what reading stands on', () => {
    const page = drawn(<ChangeRule rule={general} list={list} />);
    expect(page).toContain('hoort bij het lezen');
    expect(page).not.toContain('<button');
  });
});

describe('a new rule', () => {
  it('starts with its kind, and shows what it says as soon as it says something', () => {
    const saving = { isPending: false, isSuccess: false, error: null };
    const shared = { list, isNew: true, saving, onSave: () => undefined };
    const empty = drawn(<RuleForm {...shared} start={emptyValues('V41')} />);
    expect(empty).toContain('Hier leest u dan wat de regel zegt.');
    expect(empty).not.toContain('id="measure"');
    const start = {
      ...emptyValues('V41'),
      kind: 'categories-add-up' as const,
      measure: 'B05',
      dimension: 'sex',
    };
    expect(drawn(<RuleForm {...shared} start={start} />, { language: 'en' })).toContain('= B05 total');
  });
});

describe('the versions of a rule', () => {
  it('tell who wrote what, and what it said', () => {
    const page = drawn(<RuleVersions rule={rule} list={list} />);
    expect(page).toContain('Versie 1 · Ontwerp');
    expect(page).toContain('Carla, 1 juli 2026');
    expect(page).toContain('B05 is ten hoogste 35');
  });
});
