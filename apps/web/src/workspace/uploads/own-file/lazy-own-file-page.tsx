import { lazy, Suspense } from 'react';
import { Waiting } from '../../shell/waiting.tsx';

const Later = lazy(async () => ({ default: (await import('./own-file-page.tsx')).OwnFilePage }));

/** Reading numbers brings the checks along: whoever maps no file does not fetch them. */
export function LazyOwnFilePage() {
  return (
    <Suspense fallback={<Waiting />}>
      <Later />
    </Suspense>
  );
}
