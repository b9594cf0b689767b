import { FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** One out of a list, with its label. */
export function ChoiceField({ id, label, value, choices, onChange }: ChoiceFieldProps) {
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <SelectBox id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </SelectBox>
    </FormField>
  );
}
