import { useState, type FormEvent } from 'react';
import type { FieldError } from './error-summary.tsx';

interface Attempted<Wish> {
  readonly read: (form: FormData) => Wish;
  /** What must be mended before the server is asked. */
  readonly wrong: (wish: Wish) => readonly FieldError[];
  readonly send: (wish: Wish, form: HTMLFormElement) => void;
}

/** A form of which is said what is wrong after the attempt, not while typing. */
export function useAttempt<Wish>({ read, wrong, send }: Attempted<Wish>) {
  const [{ errors, attempt }, setTried] = useState<Tried>({ errors: [], attempt: 0 });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wish = read(new FormData(form));
    const found = wrong(wish);
    setTried({ errors: found, attempt: attempt + 1 });
    if (found.length === 0) send(wish, form);
  };
  return { errors, attempt, submit };
}

interface Tried {
  readonly errors: readonly FieldError[];
  readonly attempt: number;
}

/** What is said beside a field. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((one) => one.field === field)?.message;
}

/** Whether a text can be an e-mail address; the server knows better. */
export function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(text);
}
