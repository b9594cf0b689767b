import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OwnDataSection } from './own-data.tsx';

function shown(hasPassword: boolean): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <OwnDataSection hasPassword={hasPassword} />
    </QueryClientProvider>,
  );
}

describe('one’s own data on the account page', () => {
  it('are a link to a file, beside the page that says what is kept', () => {
    expect(shown(true)).toContain('href="/api/v1/account/data.json"');
    expect(shown(true)).toContain('href="/privacy"');
  });

  it('go after a password where there is one, and say beforehand what stays', () => {
    expect(shown(true)).toContain('type="password"');
    expect(shown(false)).not.toContain('type="password"');
    for (const html of [shown(true), shown(false)]) {
      expect(html).toContain('uw naam bij leveringen');
      expect(html).toContain('<dialog');
    }
  });
});
