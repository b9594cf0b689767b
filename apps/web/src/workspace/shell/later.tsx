import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Waiting } from './waiting.tsx';

/** A page that is fetched when it is opened: whoever does not come there does not carry it. */
export function later(load: () => Promise<ComponentType>): ReactNode {
  const Later = lazy(async () => ({ default: await load() }));
  return (
    <Suspense fallback={<Waiting />}>
      <Later />
    </Suspense>
  );
}
