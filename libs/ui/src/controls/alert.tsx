import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** What a notice is about: something to know, gone well, to look at, gone wrong. */
export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

interface AlertProps extends ComponentProps<'div'> {
  readonly kind?: AlertKind | undefined;
}

/** A notice that stands apart. It says with `role` whether it is read out at once. */
export function Alert({ kind = 'info', className, children, ...given }: AlertProps) {
  return (
    <div {...given} className={classNames('utrecht-alert', `utrecht-alert--${kind}`, className)}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}
