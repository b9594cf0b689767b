import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface FormFieldProps extends ComponentProps<'div'> {
  /** What was filled in is not right: the field gets a line at its side. */
  readonly invalid?: boolean | undefined;
}

/** A control with its label, what it asks, and what is wrong with it. */
export function FormField({ invalid = false, className, ...given }: FormFieldProps) {
  return (
    <div
      {...given}
      className={classNames('utrecht-form-field', invalid && 'utrecht-form-field--invalid', className)}
    />
  );
}

/** Choices or fields that belong together, with a legend that names them; it keeps the distance of a field. */
export function FormFieldset({ className, ...given }: ComponentProps<'fieldset'>) {
  return <fieldset {...given} className={classNames('utrecht-form-field', className)} />;
}

/** The name of a control. */
export function FormLabel({ className, ...given }: ComponentProps<'label'>) {
  return <label {...given} className={classNames('utrecht-form-label', className)} />;
}

/** A choice with its name at its right: the whole line can be pressed. */
export function ChoiceLabel({ className, ...given }: ComponentProps<'label'>) {
  return (
    <label
      {...given}
      className={classNames('utrecht-form-label', 'utrecht-form-label--checkbox', 'choice', className)}
    />
  );
}

/** What is wrong with a field and how to mend it; named by `aria-describedby`. */
export function FieldErrorMessage({
  id,
  children,
}: {
  readonly id?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <p id={id} className="utrecht-form-field-error-message">
      {children}
    </p>
  );
}
