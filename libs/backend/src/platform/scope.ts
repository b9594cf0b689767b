/** Whose rows, and who acts. Made by the API from session and membership, one organisation at a time. */
export interface Scope {
  readonly organisation: string;
  /** CBS code when the organisation is a municipality. */
  readonly municipality: string | undefined;
  readonly person: { readonly id: string; readonly name: string };
}
