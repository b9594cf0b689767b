import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ApiKeyReply } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dayAfterYears, errorsInKey, stateOfKey } from './key-days.ts';
import { KeyList } from './key-list.tsx';
import { KEYS_TEXTS } from './keys.texts.ts';
import { MadeKey } from './made-key.tsx';

const NOW = new Date('2026-11-22T22:30:00Z');
const limits = { texts: KEYS_TEXTS.nl, latest: '22 november 2028' };

function aKey(given: Partial<ApiKeyReply> = {}): ApiKeyReply {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Zaaksysteem',
    scope: 'deliver',
    prefix: 'abcd1234',
    madeBy: 'Bram',
    madeAt: '2026-01-05T10:00:00Z',
    expiresOn: '2027-01-05',
    ...given,
  };
}

function listed(key: ApiKeyReply): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <KeyList keys={[key]} now={NOW} onReplace={() => undefined} />
    </QueryClientProvider>,
  );
}

describe('the last day of a key', () => {
  it('is counted by the calendar of the Netherlands', () => {
    expect(dayAfterYears(NOW, 0)).toBe('2026-11-22');
    expect(dayAfterYears(new Date('2026-11-22T23:30:00Z'), 0)).toBe('2026-11-23');
    expect(dayAfterYears(NOW, 2)).toBe('2028-11-22');
  });

  it.each([
    ['2026-11-22', []],
    ['2028-11-22', []],
    ['2026-11-21', ['expiresOn']],
    ['2028-11-23', ['expiresOn']],
    ['', ['expiresOn']],
  ])('lies between today and two years on: %s', (expiresOn, fields) => {
    expect(errorsInKey({ name: 'Zaaksysteem', expiresOn }, NOW, limits).map(({ field }) => field)).toEqual(
      fields,
    );
  });
});

describe('a key in the list', () => {
  it.each([
    ['active', {}],
    ['active', { expiresOn: '2026-11-22' }],
    ['expired', { expiresOn: '2026-11-21' }],
    ['revoked', { revokedAt: '2026-02-01T10:00:00Z' }],
    ['revoked', { revokedAt: '2026-02-01T10:00:00Z', expiresOn: '2026-03-01' }],
  ] as const)('is %s: %j', (state, given) => {
    expect(stateOfKey(aKey(given), NOW)).toBe(state);
  });

  it('shows its beginning only, and is revoked by its name after a second thought', () => {
    const html = listed(aKey());
    expect(html).toContain('ijk_abcd1234_…');
    expect(html).toContain('aria-label="Sleutel Zaaksysteem intrekken"');
    expect(html).toContain('<dialog');
    expect(html).toContain('nog niet gebruikt');
  });

  it('that does not work any more offers nothing to do', () => {
    expect(listed(aKey({ revokedAt: '2026-02-01T10:00:00Z' }))).not.toContain('<button');
  });
});

describe('a key that was just made', () => {
  it('is shown with a warning that this is the only time, and a button to copy it', () => {
    const secret = `ijk_abcd1234_${'x'.repeat(43)}`;
    const html = renderToStaticMarkup(
      <MadeKey made={{ name: 'Zaaksysteem', secret }} onStored={() => undefined} />,
    );
    expect(html).toContain(`value="${secret}"`);
    expect(html).toContain('U ziet hem maar één keer');
    expect(html).toContain('>Kopiëren</button>');
  });
});
