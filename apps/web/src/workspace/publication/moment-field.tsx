import { FieldErrorMessage, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
interface MomentFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (moment: string) => void;
}

/** A day and a time with their label, a hint and what is wrong with them. */
export function MomentField({ id, label, hint, value, error, onChange }: MomentFieldProps) {
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {error === undefined ? null : <FieldErrorMessage id={`${id}-error`}>{error}</FieldErrorMessage>}
      <TextBox
        id={id}
        type="datetime-local"
        className="moment"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p className="small" id={`${id}-hint`}>
        {hint}
      </p>
    </FormField>
  );
}
