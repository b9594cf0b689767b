import type { Language } from '@ijkpunt/model';
import type { PublicPage } from '@ijkpunt/contract';
import { FIXED_TITLES, NAMED_DESCRIPTIONS } from './page-titles.texts.ts';

/** The name of a page and one sentence about it, for the browser's tab and for search engines. */
export function titleOf(
  page: PublicPage,
  language: Language,
): { readonly title: string; readonly description: string } {
  if (page.kind === 'municipality') return named(page.municipality.name, language);
  if (page.kind === 'indicator')
    return named(page.sections[0]?.indicator.label[language] ?? page.slug, language);
  return FIXED_TITLES[language][page.kind];
}

function named(title: string, language: Language): { readonly title: string; readonly description: string } {
  return { title, description: NAMED_DESCRIPTIONS[language](title) };
}
