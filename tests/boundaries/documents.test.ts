import { describe, expect, it } from 'vitest';
import { complaintsAboutDocument } from '../../tools/check-docs-references.mjs';

const HOUSE = {
  paths: new Set([
    'README.md',
    'docs',
    'docs/glossary.md',
    'docs/methods',
    'tools',
    'tools/check-docs.mjs',
    'libs',
    'libs/a.ts',
  ]),
  scripts: new Set(['start', 'test', 'build']),
  packages: new Set(['nx', 'playwright-core']),
};

const complaints = (text: string) => complaintsAboutDocument({ path: 'docs/guide.md', text }, HOUSE);

describe('a document', () => {
  it.each([
    ['a path that is gone', 'See `libs/b.ts`.'],
    ['a folder that is gone', 'See `docs/decisions`.'],
    ['a file that is gone, by its name', 'See `verdict.ts`.'],
    ['a script that is gone', 'Run `npm run lint`.'],
    ['a script that is gone, without run', 'Run `npm fly`.'],
    ['a program that is gone', 'Run `npx playwright install`.'],
    ['a file that Node runs', 'Run `node tools/fly.mjs`.'],
    ['a command in a fence', '```sh\nnpm run fly\n```\n'],
    ['a command in a fence, with a prompt', '```console\n$ node tools/fly.mjs\n```\n'],
    ['a path in a fence of code', '```ts\n// libs/c.ts\n```\n'],
    ['a pattern that matches nothing', 'See `libs/*.sql`.'],
    ['a link that leads nowhere', 'See [there](other.md).'],
    ['a link out of the folder', 'See [there](../CONTRIBUTING.md#here).'],
  ])('may not quote %s', (_claim, text) => {
    expect(complaints(text)).not.toEqual([]);
  });

  it.each([
    ['paths that are there', 'See `libs/a.ts`, `tools/`, `docs/methods` and `a.ts`.'],
    ['scripts that are there', 'Run `npm start`, `npm run build -- --watch` or `npm ci`.'],
    [
      'commands that are there',
      '```sh\n$ npm test  # all of it\nnode tools/check-docs.mjs\nnpx nx graph\n```\n',
    ],
    [
      'links that lead somewhere',
      'See [a](glossary.md), [b](../README.md#top), [c](https://example.org) and [d](#here).',
    ],
    ['what a build makes', 'It writes `dist/api.js` and `.data/`.'],
    ['addresses and shapes', 'Ask `/api/v1/uploads`; a record is `docs/decisions/NNNN-title.md`.'],
    ['a pattern that matches', 'See `libs/*.ts` and `docs/**`.'],
  ])('may quote %s', (_claim, text) => {
    expect(complaints(text)).toEqual([]);
  });
});
