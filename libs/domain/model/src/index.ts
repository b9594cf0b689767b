/** The nouns of the trade. They know no framework, no clock, no database. */
export * from './benchmark.ts';
export * from './bilingual.ts';
export * from './cell.ts';
export * from './comparability.ts';
export * from './finding.ts';
export * from './indicator.ts';
export * from './measure.ts';
export * from './measure-group.ts';
export * from './municipality.ts';
export * from './observation.ts';
export * from './period.ts';
export * from './profile.ts';
export * from './profile-questions.ts';
export * from './published.ts';
export * from './quarter.ts';
export * from './reference.ts';
export * from './rule.ts';
