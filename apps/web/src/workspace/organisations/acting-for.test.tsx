import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PersonReply } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SESSION_KEY } from '../../server/session.ts';
import { forgetTheRest, isElsewhere } from '../session/use-session.ts';
import { ActingFor, isOfPartnership } from './acting-for.tsx';

const PARTNERSHIP: PersonReply = {
  name: 'Irene',
  email: 'irene@samen.example',
  organisation: { name: 'Samenwerking IJsselland', kind: 'partnership' },
  needsSecondFactor: false,
  organisations: [],
  actsFor: [
    { municipality: 'GM0148', name: 'Dalfsen' },
    { municipality: 'GM0166', name: 'Kampen' },
  ],
  roles: ['reporter'],
  permissions: ['uploads.create'],
};

const DALFSEN: PersonReply = {
  ...PARTNERSHIP,
  organisation: { name: 'Gemeente Dalfsen', kind: 'municipality', municipality: 'GM0148' },
  via: 'Samenwerking IJsselland',
};

function drawn(person: PersonReply): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ActingFor person={person} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('a screen that was drawn for one municipality', () => {
  it('is elsewhere once another window turned to another', () => {
    expect(isElsewhere(DALFSEN, PARTNERSHIP)).toBe(true);
    expect(isElsewhere(DALFSEN, { ...DALFSEN })).toBe(false);
    expect(isElsewhere('nobody', DALFSEN)).toBe(false);
    expect(isElsewhere(undefined, DALFSEN)).toBe(false);
  });

  it('forgets what it read, and not who visits', () => {
    const client = new QueryClient();
    client.setQueryData(SESSION_KEY, DALFSEN);
    client.setQueryData(['tasks'], ['of Dalfsen']);
    forgetTheRest(client);
    expect(client.getQueryData(['tasks'])).toBeUndefined();
    expect(client.getQueryData(SESSION_KEY)).toBe(DALFSEN);
  });
});

describe('for whom somebody of a partnership acts', () => {
  it('is said in one sentence, with the partnership beside the municipality', () => {
    expect(drawn(DALFSEN)).toContain('U handelt voor Gemeente Dalfsen, namens Samenwerking IJsselland');
    expect(drawn(PARTNERSHIP)).toContain('U handelt namens Samenwerking IJsselland');
  });

  it('is chosen from a labelled list that begins where one is, and changed by a button', () => {
    const html = drawn(DALFSEN);
    expect(html).toMatch(/<label for="([^"]+)"[^>]*>Handelen voor<\/label><select id="\1"/);
    expect(html).toContain('<option value="GM0148" selected="">Dalfsen</option>');
    expect(html).toContain('<option value="">Samenwerking IJsselland zelf</option>');
    expect(html).toContain('<button type="submit"');
  });

  it('is a question to nobody else', () => {
    expect(isOfPartnership(PARTNERSHIP)).toBe(true);
    expect(isOfPartnership(DALFSEN)).toBe(true);
    expect(isOfPartnership({ organisation: DALFSEN.organisation })).toBe(false);
  });
});
