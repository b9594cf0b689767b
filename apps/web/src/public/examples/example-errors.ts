import type { PublicPage } from '@ijkpunt/contract';

/** One page of each kind of what goes wrong. */
export function errorPages(): readonly PublicPage[] {
  return [
    { kind: 'not-found' },
    {
      kind: 'not-found',
      words: 'zwole',
      suggestions: [{ kind: 'municipality', title: 'Zwolle', path: '/gemeenten/zwolle', also: [] }],
    },
    { kind: 'withdrawn', number: 3, withdrawnAt: '2026-11-20T09:00:00Z', reason: 'Een fout in de noemer.' },
    { kind: 'fault', isAway: false },
    { kind: 'fault', isAway: true },
    { kind: 'offline' },
  ];
}
