import type { Language } from '@ijkpunt/model';

/** The address of a public page in a language: Dutch at the root, English under `/en`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'nl') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
