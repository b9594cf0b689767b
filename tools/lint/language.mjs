/** TypeScript's own rules: strict everywhere, with types where a slip would cost data or time. */
import tseslint from 'typescript-eslint';
import { TESTS } from './places.mjs';

const TYPED = ['{apps,libs}/*/src/**/*.{ts,tsx}', 'libs/domain/*/src/**/*.ts'];

/** Tests of the domain live in a second tsconfig, which the project service does not look for. */
const UNTYPED = ['libs/domain/**/*.test.ts'];

const choices = {
  eqeqeq: ['error', 'always'],
  'prefer-const': 'error',
  'no-var': 'error',
  // A Nest module is an empty class with a decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/ban-ts-comment': [
    'error',
    {
      'ts-ignore': true,
      'ts-nocheck': true,
      'ts-expect-error': { descriptionFormat: '^ -- .+' },
      minimumDescriptionLength: 10,
    },
  ],
};

/** A promise nobody waits for loses its error; a case nobody thought of falls through. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export const language = [
  ...tseslint.configs.strict,
  { name: 'language/choices', rules: choices },
  {
    name: 'language/typed',
    files: TYPED,
    ignores: UNTYPED,
    languageOptions: { parserOptions: { projectService: true } },
    rules: typed,
  },
  {
    // A column has an entry for every area, so that an index counted up to its length always finds one.
    name: 'language/columns',
    files: ['libs/domain/statistics/src/columns/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { name: 'language/tests', files: TESTS, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
];
