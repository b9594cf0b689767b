import nx from '@nx/eslint-plugin';
import { boundaries } from './tools/lint/boundaries.mjs';
import { wakeTheGraph } from './tools/lint/graph.mjs';
import { house } from './tools/lint/house.mjs';
import { language } from './tools/lint/language.mjs';

await wakeTheGraph();

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'coverage/**',
      'tests/boundaries/trespassers/**',
    ],
  },
  ...language,
  { name: 'boundaries/plugin', plugins: { '@nx': nx } },
  ...boundaries,
  ...house,
];
