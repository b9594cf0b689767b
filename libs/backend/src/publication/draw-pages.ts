import { addressIn, type PublicPage } from '@ijkpunt/contract';
import { LANGUAGES } from '@ijkpunt/model';
import { bakedFile, type BakedFile } from './baked-file.ts';
import type { KeptPages } from './kept-pages.ts';
import { madeOf, type WantedPage } from './made-of.ts';
import type { PageRenderer } from './renderer.ts';

/** How far a bake is: pages that are ready, and how many of those are of the edition before. */
export interface BakeProgress {
  readonly ready: number;
  readonly kept: number;
  readonly total: number;
}

/** Every page in every language. */
export function inEveryLanguage(
  pages: readonly { readonly path: string; readonly page: PublicPage }[],
): readonly WantedPage[] {
  return pages.flatMap(({ path, page }) =>
    LANGUAGES.map((language) => ({ page, where: { language, path }, address: addressIn(language, path) })),
  );
}

const HTML = 'text/html; charset=utf-8';

/** Pages between two reports of progress; within such a step pages are compressed while others are drawn. */
const STEP = 40;

/** Draws pages, but for those that the edition before has already: the same page, drawn from the same. */
export async function drawPages(
  renderer: PageRenderer,
  { wanted, before }: { readonly wanted: readonly WantedPage[]; readonly before: KeptPages },
  progress: (soFar: BakeProgress) => Promise<unknown>,
): Promise<readonly BakedFile[]> {
  const files: BakedFile[] = [];
  let kept = 0;
  for (let from = 0; from < wanted.length; from += STEP) {
    const step = wanted.slice(from, from + STEP).map((one) => {
      const made = madeOf(one, renderer.version);
      const known = before.get(one.address);
      if (known?.madeOf !== made) return drawn(renderer, one, made);
      kept += 1;
      return Promise.resolve(known);
    });
    files.push(...(await Promise.all(step)));
    await progress({ ready: files.length, kept, total: wanted.length });
  }
  return files;
}

async function drawn(
  renderer: PageRenderer,
  { page, where, address }: WantedPage,
  made: string,
): Promise<BakedFile> {
  const html = Buffer.from(await renderer.draw(page, where));
  return { ...(await bakedFile(address, HTML, html)), madeOf: made };
}
