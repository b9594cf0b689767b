/** Which browser and which system a person used, as they would say it; the versions tell nobody anything. */
export function browserName(agent: string | undefined): string {
  const text = agent ?? '';
  const browser = BROWSERS.find(([mark]) => text.includes(mark))?.[1] ?? 'Onbekende browser';
  const system = SYSTEMS.find(([mark]) => text.includes(mark))?.[1];
  return system === undefined ? browser : `${browser}, ${system}`;
}

/** The first that fits: each of them also calls itself by the names that follow. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;
