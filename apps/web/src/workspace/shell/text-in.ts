/** What stands in a field of a form; empty when there is no such field, or a file in it. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
