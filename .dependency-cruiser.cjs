/**
 * What Nx cannot see: the order of stages inside the backend, circles between files, the one door of a stage, and who
 * may draw with the web's hand. Nx holds the boundaries between projects (tools/lint/boundaries.mjs).
 */

/** The story of a quarter, from top to bottom: a stage knows the earlier ones and rings for the later ones. */
const STAGES = [
  'platform',
  'organisations',
  'catalogue',
  'rounds',
  'uploads',
  'validation',
  'submissions',
  'comparisons',
  'publication',
  'learning',
];

const BACKEND = '^libs/backend/src';
const TEST = String.raw`(\.test\.tsx?$|\.journey\.ts$|^tests/|^libs/testing/)`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const stageOrder = STAGES.slice(0, -1).map((stage, place) => ({
  name: `${stage}-looks-back`,
  comment: `Back by import, forward by doorbell: ${stage} comes before ${STAGES.slice(place + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `${BACKEND}/${stage}/` },
  to: { path: `${BACKEND}/(${STAGES.slice(place + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const stages = [
  ...stageOrder,
  {
    name: 'one-door',
    comment:
      'A stage is entered through its index.ts; but the program of a thread reads no more than it needs.',
    severity: 'error',
    from: { path: `${BACKEND}/([^/]+)/`, pathNot: '/thread[.]ts$' },
    to: { path: `${BACKEND}/[^/]+/`, pathNot: [`${BACKEND}/$1/`, `${BACKEND}/[^/]+/index[.]ts$`] },
  },
  {
    name: 'one-door-from-outside',
    comment: 'Files beside the stages enter them by the same door.',
    severity: 'error',
    from: { path: `${BACKEND}/[^/]+$` },
    to: { path: `${BACKEND}/[^/]+/`, pathNot: `${BACKEND}/[^/]+/index[.]ts$` },
  },
  {
    name: 'known-stages',
    comment: 'A folder of the backend is a stage of the story; a new one gets its place in the order first.',
    severity: 'error',
    from: { path: '' },
    to: { path: `${BACKEND}/[^/]+/`, pathNot: `${BACKEND}/(${STAGES.join('|')})/` },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const parts = [
  {
    name: 'no-circles',
    comment: 'Files in a circle are one file with a fold in it.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'testing-only-from-tests',
    comment: 'Builders and the test database never ship.',
    severity: 'error',
    from: { pathNot: TEST },
    to: { path: '^libs/testing/' },
  },
  {
    name: 'tests-are-not-imported',
    comment: 'What two tests share is a builder: it lives in libs/testing.',
    severity: 'error',
    from: { pathNot: TEST },
    to: { path: [String.raw`\.test\.tsx?$`, '^tests/'] },
  },
  {
    name: 'render-only-from-servers',
    comment: 'Only the API and the worker draw pages outside the web itself.',
    severity: 'error',
    from: { pathNot: ['^apps/(api|worker|web)/', '^tests/'] },
    to: { path: '^apps/web/' },
  },
  {
    name: 'render-is-the-only-entry',
    comment: 'The servers know one file of the web.',
    severity: 'error',
    from: { path: '^apps/(api|worker)/' },
    to: { path: '^apps/web/', pathNot: '^apps/web/src/public/render[.]tsx$' },
  },
  {
    name: 'domain-stands-alone',
    comment: 'The domain imports nothing but the domain.',
    severity: 'error',
    from: { path: '^libs/domain/', pathNot: TEST },
    to: { pathNot: '^libs/domain/' },
  },
  {
    name: 'no-guesses',
    comment: 'An import that leads nowhere is a boundary nobody checked.',
    severity: 'error',
    // Vite resolves pictures, styles and ?raw itself.
    from: { pathNot: '^apps/web/' },
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...stages, ...parts],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]nx|[.]data)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Types build the same dependence as values do: a stage that knows a later one's types knows the later one.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
