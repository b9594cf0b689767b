import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A word or two about a thing: its state, or what kind it is. */
export function Badge({ className, ...given }: ComponentProps<'span'>) {
  return <span {...given} className={classNames('utrecht-data-badge', className)} />;
}
