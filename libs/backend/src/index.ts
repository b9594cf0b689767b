/** The backend: use cases and storage, one folder per stage. This is what the edges see of it. */
export * from './catalogue/index.ts';
export * from './comparisons/index.ts';
export * from './foundation.ts';
export * from './jobs.ts';
export * from './organisations/index.ts';
export * from './platform/index.ts';
export * from './publication/index.ts';
export * from './rounds/index.ts';
export * from './submissions/index.ts';
export * from './uploads/index.ts';
export * from './validation/index.ts';
