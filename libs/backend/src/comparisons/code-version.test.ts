import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODE_VERSION } from './code-version.ts';

it('the version in a receipt is that of the program', () => {
  const file = new URL('../../../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(CODE_VERSION).toBe(version);
});
