import type { Language } from '@ijkpunt/model';
import type { IndicatorPage, MunicipalityPage, PublicPage, StartPage } from '@ijkpunt/contract';
import { addressIn } from '../frame/addresses.ts';

/** A page that has a picture for where its address is shared. */
export type SharedPage = StartPage | MunicipalityPage | IndicatorPage;

/** Size of every picture, in pixels: what sites that show them ask for. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

export function hasSharePicture(page: PublicPage): page is SharedPage {
  return page.kind === 'start' || page.kind === 'municipality' || page.kind === 'indicator';
}

/** Where the picture of a page stands. */
export function shareAddress(page: SharedPage, language: Language): string {
  return addressIn(language, `/deelbeeld${nameOf(page)}.png`);
}

function nameOf(page: SharedPage): string {
  if (page.kind === 'start') return '/start';
  if (page.kind === 'indicator') return `/indicatoren/${encodeURIComponent(page.slug)}`;
  return `/gemeenten/${encodeURIComponent(page.municipality.slug)}`;
}
