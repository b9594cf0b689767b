import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';

interface CodeFormProps {
  readonly id: string;
  readonly label: string;
  /** What is said when nothing was filled in. */
  readonly missing: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCode: (code: string) => void;
}

/** Asks for a code, of an app or for recovery. */
export function CodeForm({ id, label, missing, submit, busy, error, onCode }: CodeFormProps) {
  const [{ empty, attempt }, setTried] = useState({ empty: false, attempt: 0 });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = textIn(new FormData(event.currentTarget), id).trim();
    setTried({ empty: code === '', attempt: attempt + 1 });
    if (code !== '') onCode(code);
  };
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={empty ? [{ field: id, message: missing }] : []} attempt={attempt} />
      {error === null || empty ? null : <ProblemNotice error={error} />}
      <TextField
        id={id}
        type="text"
        label={label}
        autoComplete="one-time-code"
        error={empty ? missing : undefined}
      />
      <button type="submit" disabled={busy}>
        {submit}
      </button>
    </form>
  );
}
