/** The same words stand on every floor. */

/** The story of a quarter, from top to bottom. */
const STAGES = [
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

/** What a floor has beside the stages. */
const FLOORS: Record<string, readonly string[]> = {
  'libs/backend/src': ['platform', ...STAGES],
  'libs/contract/src': ['session', 'account', ...STAGES],
  'apps/api/src': ['session', 'account', 'platform', 'routing', 'pages', 'health', ...STAGES],
  'apps/worker/src': ['platform', 'health', 'demonstration', ...STAGES],
  'apps/web/src': ['public', 'workspace', 'server'],
  'apps/web/src/workspace': [
    ...['shell', 'session', 'account', 'words', 'replies'],
    // What stands beside every page: finding the way, coming back to what was chosen, and what pages are built of.
    ...['search', 'shortcuts', 'tour', 'saved-views', 'style'],
    ...STAGES,
  ],
};

export const floors = Object.keys(FLOORS);

/** The folders of a floor that are no stage and no room of that floor. */
export function strangersOn(floor: string, folders: readonly string[]): string[] {
  const known = FLOORS[floor] ?? [];
  return folders.filter((folder) => !known.includes(folder));
}
