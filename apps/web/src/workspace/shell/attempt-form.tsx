import { Button } from '@ijkpunt/ui';
import type { FormEventHandler, ReactNode } from 'react';
import { ErrorSummary, type FieldError } from './error-summary.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface AttemptFormProps {
  /** What is wrong with the last attempt, how many there were, and how the next one is made: of `useAttempt`. */
  readonly attempt: {
    readonly errors: readonly FieldError[];
    readonly attempt: number;
    readonly submit: FormEventHandler<HTMLFormElement>;
  };
  /** What became of it at the server. */
  readonly sending: { readonly isPending: boolean; readonly error: unknown };
  /** Words of the button, at rest and while the server is asked. */
  readonly submit: string;
  readonly busy: string;
  readonly quiet?: boolean;
  readonly className?: string;
  /** A heading inside, and its id, by which the form is named. */
  readonly heading?: ReactNode;
  readonly labelledBy?: string;
  /** What is said once it was done. */
  readonly said?: string;
  readonly children: ReactNode;
}

/** A form that is checked after the attempt: what is wrong all together above, then its fields, one button, and what came of it. */
export function AttemptForm(props: AttemptFormProps) {
  const { attempt, sending, submit, busy, quiet = false, said, heading, children } = props;
  const { errors } = attempt;
  return (
    <form noValidate className={props.className} aria-labelledby={props.labelledBy} onSubmit={attempt.submit}>
      {heading}
      <ErrorSummary errors={errors} attempt={attempt.attempt} />
      {sending.error === null || errors.length > 0 ? null : <ProblemNotice error={sending.error} />}
      {children}
      <Button type="submit" appearance={quiet ? 'secondary' : undefined} disabled={sending.isPending}>
        {sending.isPending ? busy : submit}
      </Button>
      {said === undefined ? null : <p role="status">{said}</p>}
    </form>
  );
}
