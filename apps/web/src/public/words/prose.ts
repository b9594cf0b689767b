/** A page of words: paragraphs under headings. */
export interface Prose {
  readonly heading: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly words: readonly string[] }[];
}
