/** Whether a property such as `aria-invalid` says yes, as a word or as a value. */
export function saysYes(said: boolean | string | undefined): boolean {
  return said === true || said === 'true';
}

/** Class names side by side; what is not given is left out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== false && name !== '').join(' ');
}
