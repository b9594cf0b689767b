import { Alert } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

/** One thing that is not filled in well, and the field it is about. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Counts the attempts, so that each failed one brings the focus here. */
  readonly attempt: number;
}

/** All errors of a form together, each a link to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const texts = useTexts(SHELL_TEXTS);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <Alert kind="error" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{texts.fieldErrors}</strong>
      </p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
