import { FIELDS, type Field } from './draft-cells.ts';

/** Where in the form somebody is. */
interface FieldPlace {
  readonly address: string;
  readonly field: Field;
}

/** The id of a field, of what is said beside it, or of its name: an address may hold spaces, and an id may not. */
export function idOf(address: string, what: Field | 'findings' | 'name'): string {
  return `${what}-${encodeURIComponent(address)}`;
}

/** The field in which an event happened; undefined when it happened elsewhere in the table. */
export function placeOf(target: EventTarget): (FieldPlace & { readonly element: FormField }) | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const { address, field } = target.dataset;
  const known = FIELDS.find((name) => name === field);
  if (address === undefined || known === undefined) return undefined;
  return { address, field: known, element: target };
}

type FormField = HTMLInputElement | HTMLSelectElement;

/** Goes to a field, and selects what stands in it, so that typing replaces it. */
export function focusField({ address, field }: FieldPlace): void {
  const element = document.getElementById(idOf(address, field));
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
