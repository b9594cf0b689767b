/** Finds by what somebody types: other names, accents and typing errors. Knows no server, no list and no screen. */
export { unaccented } from './unaccented.ts';
export { alike } from './alike.ts';
export { search, type Findable, LONGEST_QUERY, type Named } from './search.ts';
