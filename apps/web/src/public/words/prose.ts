/** A page of words: paragraphs under headings. */
export interface Prose {
  readonly heading: string;
  readonly lead: string;
  readonly parts: readonly ProsePart[];
}

export interface ProsePart {
  readonly heading: string;
  readonly words: readonly string[];
  /** Where to go from here: a page of this site under its Dutch path, or a file or program as it stands. */
  readonly ways?: readonly { readonly to: string; readonly words: string; readonly page: boolean }[];
}
