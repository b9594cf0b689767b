import { FieldErrorMessage, FormField, FormLabel, SelectBox, TextBox } from '@ijkpunt/ui';
import type { ReactNode } from 'react';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What the list says while nothing is chosen; without it something always is. */
  readonly none?: string;
  readonly error?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** One of a list, with its label and what is wrong with it. */
export function ChoiceField({ id, label, value, choices, none, error, onChoose }: ChoiceFieldProps) {
  return (
    <Labelled id={id} label={label} error={error}>
      <SelectBox
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        {...describedBy(id, error)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </SelectBox>
    </Labelled>
  );
}

interface WordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly numeric?: boolean;
  readonly error?: string | undefined;
  readonly onWrite: (value: string) => void;
}

/** One line that is written. */
export function WordField({ id, label, value, hint, numeric = false, error, onWrite }: WordFieldProps) {
  return (
    <Labelled id={id} label={label} error={error} hint={hint}>
      <TextBox
        id={id}
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={200}
        value={value}
        aria-invalid={error !== undefined}
        {...describedBy(id, error, hint)}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
    </Labelled>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

function Labelled({ id, label, error, hint, children }: LabelledProps) {
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {hint === undefined ? null : (
        <p className="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem id={id} error={error} />
      {children}
    </FormField>
  );
}

/** What is wrong with a field, where the field is. */
export function FieldProblem({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined) return null;
  return <FieldErrorMessage id={`${id}-error`}>{error}</FieldErrorMessage>;
}

/** Ties a field to what is said about it. */
export function describedBy(id: string, error: string | undefined, hint?: string | undefined) {
  const about = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  const ids = about.filter((part) => part !== '').join(' ');
  return ids === '' ? {} : { 'aria-describedby': ids };
}
