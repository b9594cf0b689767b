import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** One choice out of a list that folds out. */
export function SelectBox({ className, ...given }: ComponentProps<'select'>) {
  return (
    <select {...given} className={classNames('utrecht-select', 'utrecht-select--html-select', className)} />
  );
}

/** Yes or no. */
export function CheckBox({ className, ...given }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      {...given}
      type="checkbox"
      className={classNames('utrecht-checkbox', 'utrecht-checkbox--html-input', className)}
    />
  );
}

/** One choice out of a few that all stand there. */
export function RadioButton({ className, ...given }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      {...given}
      type="radio"
      className={classNames('utrecht-radio-button', 'utrecht-radio-button--html-input', className)}
    />
  );
}
