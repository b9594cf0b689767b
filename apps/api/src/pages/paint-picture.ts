import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { PublicPage } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { renderSharePicture } from '@ijkpunt/web/render';

/** A page to make a picture of, and in which language. */
export interface PictureToPaint {
  readonly page: PublicPage;
  readonly language: Language;
}

const FAMILY = 'Source Sans 3';
const { resolve } = createRequire(import.meta.url);
/** Letters of our own: a server may have none. */
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map(
  (file) => resolve(`@expo-google-fonts/source-sans-3/${file}`),
);

/** The picture of a page as PNG; undefined for pages that have none. */
export function paintPicture({ page, language }: PictureToPaint): Uint8Array | undefined {
  const svg = renderSharePicture(page, language);
  if (svg === undefined) return undefined;
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FAMILY };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
