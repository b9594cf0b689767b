/** What a key can do, wherever one is. Places are the addresses of the menu. */
export type Deed = { readonly kind: 'search' | 'list' | 'next-finding' | 'previous-finding' } | GoDeed;

interface GoDeed {
  readonly kind: 'go';
  readonly path: string;
}

export interface Shortcut {
  /** One key, or two one after the other. */
  readonly keys: readonly string[];
  readonly deed: Deed;
}

/** Where a second key after `g` leads. */
const PLACES: Readonly<Record<string, string>> = {
  s: '/werkplek',
  l: '/werkplek/leveringen',
  r: '/werkplek/reacties',
  v: '/werkplek/vergelijking',
  u: '/beheer/uitvragen',
  c: '/beheer/regels',
  p: '/beheer',
};

const EVERYWHERE: readonly Shortcut[] = [
  { keys: ['/'], deed: { kind: 'search' } },
  { keys: ['?'], deed: { kind: 'list' } },
  { keys: ['n'], deed: { kind: 'next-finding' } },
  { keys: ['p'], deed: { kind: 'previous-finding' } },
];

/** The shortcuts of somebody who may open these pages. */
export function shortcutsFor(paths: readonly string[]): readonly Shortcut[] {
  const going = Object.entries(PLACES).filter(([, path]) => paths.includes(path));
  return [
    ...EVERYWHERE,
    ...going.map(([key, path]): Shortcut => ({ keys: ['g', key], deed: { kind: 'go', path } })),
  ];
}

/** A key that waits for a second one. */
export interface Begun {
  readonly key: string;
  readonly at: number;
}

/** How long a second key is waited for, in milliseconds. */
export const PATIENCE = 1500;

interface Pressed {
  readonly begun: Begun | undefined;
  readonly deed: Deed | undefined;
}

/** What a key does after what was begun: a deed, a beginning, or nothing. */
export function pressed(
  begun: Begun | undefined,
  { key, at }: Begun,
  shortcuts: readonly Shortcut[],
): Pressed {
  const before = begun !== undefined && at - begun.at <= PATIENCE ? [begun.key] : [];
  const whole = [...before, key];
  const found = shortcuts.find(({ keys }) => isSame(keys, whole)) ?? alone(whole, shortcuts);
  if (found !== undefined) return { begun: undefined, deed: found.deed };
  const isBeginning = shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === key);
  return { begun: isBeginning ? { key, at } : undefined, deed: undefined };
}

/** After a beginning that leads nowhere a key is what it is by itself, but for one that would surprise. */
function alone(whole: readonly string[], shortcuts: readonly Shortcut[]): Shortcut | undefined {
  const last = whole.at(-1);
  return whole.length > 1 && last !== '?' && last !== '/'
    ? undefined
    : shortcuts.find(({ keys }) => keys.length === 1 && keys[0] === last);
}

function isSame(keys: readonly string[], whole: readonly string[]): boolean {
  return keys.length === whole.length && keys.every((key, place) => key === whole[place]);
}
