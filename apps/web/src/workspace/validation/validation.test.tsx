import type { CheckedUploadReply, FindingReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SpokenLanguage } from '../words/language.ts';
import { figureInWords } from './figure-in-words.ts';
import { FiguresRead } from './figures-read.tsx';
import { Findings } from './findings.tsx';
import { placeInWords } from './place-in-words.ts';
import { ProfileForm } from './profile-form.tsx';

const drawn = (screen: ReactNode, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpokenLanguage value={language}>{screen}</SpokenLanguage>
    </QueryClientProvider>,
  );

const notice: FindingReply = {
  code: 'ignored-column',
  rule: 'V18',
  asks: 'notice',
  key: 'n',
  line: 0,
  column: '',
  measure: '',
  seen: { name: '<b>Intern</b>' },
  explanation: '',
  public: false,
  earlier: '',
};
const oddity: FindingReply = {
  ...notice,
  code: 'unit-differs',
  asks: 'explanation',
  key: 'o',
  line: 5,
  column: 'eenheid',
  measure: 'B05',
  seen: { found: 'benefits', expected: 'persons' },
};
const mistake: FindingReply = {
  ...oddity,
  code: 'negative',
  asks: 'correction',
  key: 'm',
  line: 9,
  seen: { found: '-3' },
};

const observation: CheckedUploadReply['observations'][number] = {
  measure: 'B05',
  label: { nl: 'Bijstand beëindigd', en: 'Assistance ended' },
  period: { end: '2026-03-31' },
  dimension: 'sex',
  category: 'men',
  unit: 'persons',
  cell: { kind: 'missing', why: 'late' },
  note: '',
};

const upload = { id: 'u', findings: [notice, oddity, mistake], observations: [observation] };

describe('the findings of a file', () => {
  it('stand in the order of work: correction, explanation, and notices folded', () => {
    const html = drawn(<Findings upload={upload} locked={false} />);
    const order = ['Te herstellen in het bestand (1)', 'Toe te lichten (1)', '<details>'].map((part) =>
      html.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('tie each text field to its label', () => {
    const html = drawn(<Findings upload={upload} locked={false} />);
    expect(html).toContain('<label for="explanation-1" class="utrecht-form-label">Toelichting</label>');
    expect(html).toMatch(/<textarea id="explanation-1"[^>]*aria-describedby="explanation-1-remark"/);
  });

  it('offer what was said last time, to be taken over one by one or all at once', () => {
    const known = { ...upload, findings: [{ ...oddity, earlier: 'Zo was het toen ook.' }, notice] };
    const html = drawn(<Findings upload={known} locked={false} />);
    expect(html).toContain('Zo was het toen ook.');
    expect(html).toContain('Toelichting van vorige keer overnemen');
    expect(html).toContain('Alle eerdere toelichtingen overnemen');
    expect(drawn(<Findings upload={upload} locked={false} />)).not.toContain('overnemen');
  });

  it('tell whether the public may read an explanation', () => {
    const told = { ...upload, findings: [{ ...oddity, explanation: 'Zo telt ons systeem.', public: true }] };
    expect(drawn(<Findings upload={told} locked={false} />)).toMatch(
      /<input type="checkbox"[^>]* checked=""\/>Ook zichtbaar voor het publiek/,
    );
    expect(drawn(<Findings upload={told} locked />)).toContain('Ook zichtbaar voor het publiek.');
  });

  it('cannot be explained any more once the file is locked', () => {
    const html = drawn(<Findings upload={upload} locked />);
    expect(html).not.toContain('<textarea');
    expect(html).toContain('Nog geen toelichting.');
  });

  it('show what stood in the file as text, never as markup', () => {
    const html = drawn(<Findings upload={upload} locked />);
    expect(html).toContain('&lt;b&gt;Intern&lt;/b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('speak English when asked', () => {
    expect(drawn(<Findings upload={upload} locked={false} />, 'en')).toContain('To correct in the file (1)');
  });

  it('say where they stand', () => {
    expect(placeInWords(oddity, 'nl')).toBe('Regel 5, kolom eenheid');
    expect(placeInWords(notice, 'en')).toBe('Whole file');
  });
});

describe('the figures that were read', () => {
  it('name a gap with its reason', () => {
    expect(drawn(<FiguresRead observations={[observation]} />)).toContain('Ontbreekt: te laat');
  });

  it('names its breakdown and its category, or else their codes', () => {
    const names = { dimension: { nl: 'Geslacht', en: 'Sex' }, category: { nl: 'Man', en: 'Men' } };
    expect(drawn(<FiguresRead observations={[{ ...observation, names }]} />)).toContain('Geslacht: Man');
    expect(drawn(<FiguresRead observations={[{ ...observation, names }]} />, 'en')).toContain('Sex: Men');
    expect(drawn(<FiguresRead observations={[observation]} />)).toContain('sex: men');
  });

  it('is named in a sum that does not add up, unless its code means two things', () => {
    const called = (category: string, nl: string) => ({
      ...observation,
      category,
      names: { dimension: { nl: '', en: '' }, category: { nl, en: nl } },
    });
    const observations = [called('men', 'Man'), called('other', 'Overig'), called('other', 'Anders')];
    const seen = { total: 3, sum: 2, terms: '1 + 1', parts: 'men, other' };
    const wrong: FindingReply = { ...mistake, code: 'sum-differs', seen };
    const html = drawn(<Findings upload={{ id: 'u', findings: [wrong], observations }} locked={false} />);
    expect(html).toContain('de delen (Man, other) geven');
  });

  it('say how exact they are', () => {
    const cell = { kind: 'figure' as const, value: 200, precision: 'at-least' };
    expect(figureInWords({ cell, unit: 'persons' }, 'nl')).toBe('ten minste 200 personen');
    expect(figureInWords({ cell: { ...cell, precision: 'exact' }, unit: 'percent' }, 'nl')).toBe('200%');
  });
});

describe('a question about definitions', () => {
  const question = {
    code: 'q',
    question: { nl: 'Personen of uitkeringen?', en: 'People or benefits?' },
    standard: 'persons',
    answers: [
      { code: 'persons', label: { nl: 'Personen', en: 'People' }, grade: 'A' as const },
      { code: 'benefits', label: { nl: 'Uitkeringen', en: 'Benefits' }, grade: 'C' as const },
    ],
  };
  const asked = { id: 'u', profileQuestions: [question], measureGroups: [], profileConfirmed: false };

  it('marks the standard answer and says what another one does', () => {
    const html = drawn(<ProfileForm upload={{ ...asked, profile: { q: 'benefits' } }} locked={false} />);
    expect(html).toContain('<span class="mark">standaard</span>');
    expect(html).toContain('worden niet vergeleken');
    expect(html).toContain('Nog niet bevestigd.');
  });

  const groups = ['Bijstand', 'Begeleiding'].map((name, place) => ({
    code: 'BC'.charAt(place),
    label: { nl: name, en: name },
    questions: ['q'],
  }));
  const grouped = { ...asked, measureGroups: groups, profile: { q: 'persons', 'q@B': 'benefits' } };

  it('offers to answer per group, where there is more than one', () => {
    const html = drawn(<ProfileForm upload={{ ...grouped, profile: { q: 'persons' } }} locked={false} />);
    expect(html).toMatch(
      /<legend id="profile-q-asked">.*<button[^>]*type="button"[^>]*>Verschilt per onderwerp</su,
    );
    const single = { ...asked, profile: { q: 'persons' } };
    expect(drawn(<ProfileForm upload={single} locked={false} />)).not.toContain('per onderwerp');
  });

  it('is answered per group under the name of the group', () => {
    const html = drawn(<ProfileForm upload={grouped} locked={false} />);
    expect(html).toMatch(/<fieldset id="profile-q-at-B"[^>]*><legend>Bijstand<\/legend>/u);
    expect(html).toMatch(
      /name="q@B" [^>]*checked="" value="benefits"|name="q@B"[^>]*value="benefits"[^>]*checked/u,
    );
    expect(html.match(/type="radio"/g)).toHaveLength(4);
    expect(html).toContain('Eén antwoord voor alle onderwerpen');
  });

  it('is read per group where the answers differ', () => {
    const html = drawn(<ProfileForm upload={grouped} locked />);
    expect(html).toMatch(/Bijstand: <\/span>Uitkeringen.*Begeleiding: <\/span>Personen/su);
  });

  it('that changed for a group names it in words', () => {
    const seen = { question: 'q', group: 'B', before: 'persons', after: 'benefits' };
    const changed = { ...oddity, code: 'profile-changed' as const, rule: 'V22', seen };
    const html = drawn(<Findings upload={{ ...upload, ...grouped, findings: [changed] }} locked />);
    expect(html).toContain(
      'Uw antwoord op “Personen of uitkeringen?” bij “Bijstand” was vorige keer “Personen”; nu is het “Uitkeringen”.',
    );
  });

  it('is only read by who may not answer', () => {
    const html = drawn(<ProfileForm upload={{ ...asked, profile: {} }} locked />);
    expect(html).not.toContain('<input');
    expect(html).toContain('Geen antwoord');
  });
});
