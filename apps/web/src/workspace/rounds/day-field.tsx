import { FieldErrorMessage, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly min?: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day of the calendar with its label, and what is wrong with it. */
export function DayField({ id, label, value, error, min, onChange }: DayFieldProps) {
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {error === undefined ? null : <FieldErrorMessage id={`${id}-error`}>{error}</FieldErrorMessage>}
      <TextBox
        id={id}
        type="date"
        value={value}
        min={min}
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </FormField>
  );
}
