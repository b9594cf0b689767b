import { lazy, Suspense } from 'react';
import { Waiting } from '../../shell/waiting.tsx';

const Later = lazy(async () => ({ default: (await import('./form-page.tsx')).FormPage }));

/** The form brings the checks along: whoever does not open it does not fetch them. */
export function LazyFormPage() {
  return (
    <Suspense fallback={<Waiting />}>
      <Later />
    </Suspense>
  );
}
