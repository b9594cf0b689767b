import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** One line to write on; what is wrong with it is told with `aria-invalid`. */
export function TextBox({ className, ...given }: ComponentProps<'input'>) {
  return (
    <input
      {...given}
      dir={given.dir ?? 'auto'}
      className={classNames('utrecht-textbox', 'utrecht-textbox--html-input', className)}
    />
  );
}

/** Several lines to write on. */
export function TextArea({ className, ...given }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...given}
      dir={given.dir ?? 'auto'}
      className={classNames('utrecht-textarea', 'utrecht-textarea--html-textarea', className)}
    />
  );
}
