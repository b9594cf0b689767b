import type { Language } from '@ijkpunt/model';
import { formatDay } from '@ijkpunt/ui';
import { htmlEscaped } from '../html-escaped.ts';
import { offlineTexts } from './offline.texts.ts';

/** A kept page in the list of what can be read. */
export interface Listed {
  readonly address: string;
  readonly readAt: number;
  /** As it stands in the page itself, so harmless there. */
  readonly title: string;
}

/** The places on the page of being offline that are filled when it is shown. */
export const ASKED_PLACE = '<p data-asked=""></p>';
export const LIST_PLACE = '<div data-kept=""></div>';

/** A page as it was read, with a mark on top that says so and of which day it is. */
export function markedAsKept(html: string, readAt: number): string {
  const language = languageOf(html);
  const mark = `<p class="notice kept-mark">${offlineTexts[language].mark(dayOf(readAt, language))}</p>`;
  return html.replace(/<main[^>]*><div class="wrap">/u, (found) => found + mark);
}

/** The page of being offline, with the address that was asked and the pages that can be read. */
export function filledOffline(html: string, asked: string, kept: readonly Listed[]): string {
  const language = languageOf(html);
  const texts = offlineTexts[language];
  // An address is whatever somebody typed.
  const again = `<p>${texts.asked} <a href="${htmlEscaped(asked)}">${htmlEscaped(asked)}</a></p>`;
  const items = kept.map(
    ({ address, readAt, title }) =>
      `<li><a href="${htmlEscaped(address)}">${title}</a> <span class="small">${texts.read(dayOf(readAt, language))}</span></li>`,
  );
  const list =
    items.length === 0
      ? `<p>${texts.nothingKept}</p>`
      : `<h2>${texts.keptHeading}</h2><ul class="results">${items.join('')}</ul>`;
  return html.replace(ASKED_PLACE, () => again).replace(LIST_PLACE, () => list);
}

/** The title of a page, as it stands there, without the name of the site. */
export function titleIn(html: string): string {
  return (/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '').replace(/ - IJkpunt$/u, '');
}

/** The addresses of style sheets and scripts that a page names. */
export function dressIn(html: string): readonly string[] {
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*\s(?:href|src)="(\/assets\/[^"]+)"/gu)];
  return [...new Set(named.map(([, address = '']) => address))];
}

function languageOf(html: string): Language {
  return /<html lang="en"/u.test(html) ? 'en' : 'nl';
}

function dayOf(moment: number, language: Language): string {
  return formatDay(new Date(moment).toISOString(), language);
}
