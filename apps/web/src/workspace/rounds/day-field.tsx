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
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="date"
        className="day"
        value={value}
        min={min}
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
