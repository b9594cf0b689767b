/** Who may use whom, between projects. Each project carries one tag, `part:<name>`. */
import { TESTS } from './places.mjs';

/** @type {Record<string, string[]>} */
export const MAY_USE = {
  model: [],
  statistics: ['model'],
  validation: ['model', 'statistics'],
  disclosure: ['model', 'statistics'],
  search: [],
  solver: ['disclosure'],
  contract: ['model', 'validation', 'search'],
  backend: ['model', 'statistics', 'validation', 'disclosure', 'search', 'solver', 'contract'],
  api: ['backend', 'contract', 'model'],
  worker: ['backend', 'contract', 'model'],
  ui: ['model'],
  web: ['contract', 'ui', 'model', 'validation', 'search'],
  testing: ['model', 'statistics', 'validation', 'disclosure', 'solver', 'contract', 'backend'],
  tests: ['contract', 'testing'],
};

/** The domain takes nothing from outside. Its tests do: a test runner, random examples. */
const DOMAIN = ['model', 'statistics', 'validation', 'disclosure', 'search'];

/** The house's tests that look inside: they ask the database, or time a part, without the running system. */
const INSIDERS = ['tests/{bench,security,faults,boundaries}/**'];

/** @param {string} part */
const tag = (part) => `part:${part}`;

/**
 * @param {{ extra?: string[], outsiders?: boolean }} more
 * @returns {object[]}
 */
function constraints({ extra = [], outsiders = false }) {
  return Object.entries(MAY_USE).map(([part, others]) => ({
    sourceTag: tag(part),
    onlyDependOnLibsWithTags: [...new Set([part, ...others, ...extra])].map(tag),
    ...(DOMAIN.includes(part) && !outsiders ? { bannedExternalImports: ['*'] } : {}),
  }));
}

/**
 * @param {object[]} depConstraints
 * @param {string[]} allow
 */
function rule(depConstraints, allow = []) {
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        // Tools belong to no project; settings and trespassers read them by their path.
        allow: ['../tools/**', '../../tools/**', '../../../tools/**', ...allow],
        depConstraints,
        banTransitiveDependencies: true,
        // Tests borrow builders, and builders build what is tested; circles of files stay banned by dependency-cruiser.
        ignoredCircularDependencies: [
          ['testing', '*'],
          ['solver', 'disclosure'],
        ],
      },
    ],
  };
}

/**
 * The page of traps holds what people read, so its test reads the sentences, the replies and the examples where they are.
 * No part may: these are no doors of the house.
 */
const WHAT_PEOPLE_READ = [
  '../../../apps/web/src/workspace/validation/**',
  '../../../apps/web/src/public/compare/**',
  '../../../apps/web/src/public/values/**',
  '../../../apps/api/src/uploads/**',
  '../../../libs/backend/src/publication/**',
  '../../../libs/domain/validation/examples/**',
];

const RENDER_ENTRY = '^@ijkpunt/web/render$';
const SOURCES = ['**/*.{ts,tsx,mts,cts}'];

export const boundaries = [
  { name: 'boundaries/parts', files: SOURCES, rules: rule(constraints({})) },
  // An app is nobody's library, but the two servers draw with the web's hand (docs/decisions/0004-guards.md).
  {
    name: 'boundaries/renderers',
    files: ['apps/{api,worker}/**'],
    rules: rule(constraints({}), [RENDER_ENTRY]),
  },
  {
    name: 'boundaries/tests',
    files: TESTS,
    rules: rule(constraints({ extra: ['testing', 'solver'], outsiders: true })),
  },
  {
    name: 'boundaries/tests-of-renderers',
    files: ['apps/{api,worker}/**/*.test.{ts,tsx}'],
    rules: rule(constraints({ extra: ['testing'] }), [RENDER_ENTRY]),
  },
  {
    name: 'boundaries/insiders',
    files: INSIDERS,
    rules: rule(constraints({ extra: Object.keys(MAY_USE) }), [RENDER_ENTRY]),
  },
  {
    name: 'boundaries/traps',
    files: ['tests/boundaries/traps/**'],
    rules: rule(constraints({ extra: Object.keys(MAY_USE) }), WHAT_PEOPLE_READ),
  },
];
