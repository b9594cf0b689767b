import { FieldErrorMessage, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: 'email' | 'password' | 'text';
  readonly autoComplete: string;
  readonly error: string | undefined;
  /** What stands in it to begin with. */
  readonly value?: string | undefined;
}

/** One line of text with its label, and what is wrong with it. */
export function TextField({ id, label, type, autoComplete, error, value }: TextFieldProps) {
  const problem = `${id}-error`;
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {error === undefined ? null : <FieldErrorMessage id={problem}>{error}</FieldErrorMessage>}
      <TextBox
        id={id}
        name={id}
        type={type}
        autoComplete={autoComplete}
        defaultValue={value}
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': problem })}
      />
    </FormField>
  );
}
