import type { ComponentProps } from 'react';
import { classNames, saysYes } from './class-names.ts';

/** One choice out of a list that folds out. The sheet knows by a class alone, not by `aria-invalid`, that it is not right. */
export function SelectBox({ className, ...given }: ComponentProps<'select'>) {
  const invalid = saysYes(given['aria-invalid']) && 'utrecht-select--invalid';
  return (
    <select
      {...given}
      className={classNames('utrecht-select', 'utrecht-select--html-select', invalid, className)}
    />
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
