/** The languages of the product, Dutch first. */
export type Language = 'nl' | 'en';
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** A text of the catalogue in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
