import type { ReplyRoundReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { REPLIES_TEXTS } from './replies.texts.ts';
import { draftOf, isUnsaved, reasonField, sentOf, TEXT_FIELD, wrongIn } from './reply-draft.ts';
import { ReplyCard } from './reply-card.tsx';
import { Round } from './reply-page.tsx';

const { nl } = REPLIES_TEXTS;

function aRound(given: Partial<ReplyRoundReply> = {}): ReplyRoundReply {
  return {
    release: 'r',
    benchmark: { slug: 'b', title: { nl: 'Statushouders', en: 'Status holders' }, invented: true },
    number: 3,
    state: 'in-reply',
    until: '2026-07-16T10:00:00Z',
    open: true,
    threshold: 10,
    page: '/gemeenten/zwolle',
    indicators: [
      { code: 'B10', label: { nl: 'Uitstroom', en: 'Outflow' }, page: '/indicatoren/uitstroom' },
      {
        code: 'C04',
        label: { nl: 'Bereik', en: 'Reach' },
        page: '/indicatoren/bereik',
        choice: 'withhold',
        reason: 'Wij twijfelen.',
      },
    ],
    text: 'Wij tellen anders.',
    saved: { by: 'Ans', at: '2026-07-03T10:00:00Z' },
    ...given,
  };
}

function drawn(element: ReactNode): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('a reply that is being written', () => {
  it('begins as it was saved, and is unsaved once it says something else', () => {
    const round = aRound();
    expect(isUnsaved(draftOf(round), round)).toBe(false);
    expect(isUnsaved({ ...draftOf(round), text: 'Anders.' }, round)).toBe(true);
  });

  it('sends only what was answered, and a reason only with what is withheld', () => {
    const { choices } = draftOf(aRound());
    const sent = sentOf({ text: '  ', choices: { ...choices, B10: { choice: 'consent', reason: 'oud' } } });
    expect(sent.text).toBeUndefined();
    expect(sent.choices).toEqual([
      { indicator: 'B10', choice: 'consent' },
      { indicator: 'C04', choice: 'withhold', reason: 'Wij twijfelen.' },
    ]);
    expect(sentOf(draftOf(aRound())).choices).toHaveLength(1);
  });

  it('is wrong without a reason for what is withheld, and with a text of one letter', () => {
    const choices = { C04: { choice: 'withhold', reason: ' ' } } as const;
    expect(wrongIn({ text: 'x', choices }, nl).map(({ field }) => field)).toEqual([
      TEXT_FIELD,
      reasonField('C04'),
    ]);
    expect(wrongIn({ text: '', choices: { C04: { choice: 'consent', reason: '' } } }, nl)).toEqual([]);
  });
});

describe('the page of a reply', () => {
  it('shows the very page that would come out, and a form that says what it asks', () => {
    const html = drawn(<Round round={aRound()} maySave />);
    expect(html).toContain('/api/v1/replies/r/page?path=%2Fgemeenten%2Fzwolle');
    expect(html).toContain('Geen namen en geen aantallen onder 10.');
    expect(html).toContain('Wij twijfelen.');
    expect(html).toContain('Bewaard door Ans op 3 juli 2026, 12:00.');
    expect(html.match(/<fieldset>/gu)).toHaveLength(2);
  });

  it('is read only after the end, and for who may not reply', () => {
    for (const html of [
      drawn(<Round round={aRound({ open: false })} maySave />),
      drawn(<Round round={aRound()} maySave={false} />),
    ]) {
      expect(html).not.toContain('<form');
      expect(html).toContain('Wij tellen anders.');
      expect(html).toContain('Geen antwoord: het komt uit.');
    }
  });

  it('says that nothing was replied when nothing was', () => {
    const silent = aRound({ open: false, saved: undefined, text: undefined });
    expect(drawn(<Round round={silent} maySave />)).toContain(nl.notSaved);
  });
});

describe('the task of a reply', () => {
  it('names the last moment and leads to the form', () => {
    const html = drawn(<ReplyCard round={aRound()} />);
    expect(html).toContain(
      'Bekijk wat er over uw gemeente verschijnt. Reageren kan tot 16 juli 2026, 12:00.',
    );
    expect(html).toContain('href="/werkplek/reacties/r"');
    expect(drawn(<ReplyCard round={aRound({ open: false })} />)).toContain(nl.taskClosed);
  });
});
