import type { ComponentProps } from 'react';
import { classNames, saysYes } from './class-names.ts';

/** What a button is for: the one thing to do here, another thing that can be done, or something small within a line. */
export type ButtonAppearance = 'primary' | 'secondary' | 'subtle';

const CLASSES: Readonly<Record<ButtonAppearance, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
};

interface ButtonProps extends ComponentProps<'button'> {
  readonly appearance?: ButtonAppearance | undefined;
}

/** The look of a button, for a link that stands where a button would. */
export function buttonClass(appearance: ButtonAppearance = 'primary'): string {
  return classNames('utrecht-button', CLASSES[appearance]);
}

/** Something to press. It sends no form unless it says so. What cannot be done yet, but can be reached, looks like it too. */
export function Button({ appearance = 'primary', className, type = 'button', ...given }: ButtonProps) {
  const off = saysYes(given['aria-disabled']) && 'utrecht-button--disabled';
  return <button {...given} type={type} className={classNames(buttonClass(appearance), off, className)} />;
}
