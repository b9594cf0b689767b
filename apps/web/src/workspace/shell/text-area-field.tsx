import { FieldErrorMessage, FormField, FormLabel, TextArea } from '@ijkpunt/ui';
interface TextAreaFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  /** What is said with the field: a hint, or whether it has been saved. */
  readonly remark: string;
  readonly remarkClass?: string;
  readonly onChange: (text: string) => void;
}

const LONGEST = 2000;

/** Some lines of text with their label, a remark and what is wrong with them. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, label, value, error, remark, remarkClass = '', onChange } = props;
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {error === undefined ? null : <FieldErrorMessage id={`${id}-error`}>{error}</FieldErrorMessage>}
      <TextArea
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={value}
        aria-describedby={error === undefined ? `${id}-remark` : `${id}-error ${id}-remark`}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p className={`small ${remarkClass}`} id={`${id}-remark`}>
        {remark}
      </p>
    </FormField>
  );
}
