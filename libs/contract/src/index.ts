/** The contract: every route, reply and code that API and web share. */
export * from './access.ts';
export * from './comparisons/comparisons.ts';
export * from './figures.ts';
export * from './problem.ts';
export * from './publication/publication.ts';
export * from './publication/pages.ts';
export * from './refusals.ts';
export * from './rounds/rounds.ts';
export * from './route.ts';
export * from './routes.ts';
export * from './session/session.ts';
export * from './submissions/submissions.ts';
export * from './uploads/uploads.ts';
