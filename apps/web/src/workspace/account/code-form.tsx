import { AttemptForm } from '../shell/attempt-form.tsx';
import { TextField } from '../shell/text-field.tsx';
import { textIn } from '../shell/text-in.ts';
import { errorOf, useAttempt } from '../shell/use-attempt.ts';

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
  const attempt = useAttempt({
    read: (form) => textIn(form, id).trim(),
    wrong: (code) => (code === '' ? [{ field: id, message: missing }] : []),
    send: onCode,
  });
  return (
    <AttemptForm attempt={attempt} sending={{ isPending: busy, error }} submit={submit} busy={submit}>
      <TextField
        id={id}
        type="text"
        label={label}
        autoComplete="one-time-code"
        error={errorOf(attempt.errors, id)}
      />
    </AttemptForm>
  );
}
