import { readFileSync } from 'node:fs';
import { HOUSE_THEME, tokensOf } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(
  new URL('../../apps/web/src/workspace/workspace.css', import.meta.url),
  'utf8',
).replaceAll(/\s+/gu, ' ');

describe('the style sheet of the workspaces', () => {
  it('wears the look of the house, token by token', () => {
    for (const [token, value] of Object.entries(tokensOf(HOUSE_THEME)))
      expect(sheet, token).toContain(`${token}: ${value};`);
  });
});
