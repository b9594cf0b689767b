import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFrame } from '@ijkpunt/contract';
import type { PageRenderer } from './renderer.ts';

/** The source of the style sheet of the public pages, as the build names it in its manifest. */
const STYLES = 'src/public/public.css';

/** Addresses of the style sheets and scripts of the public pages, from what the build of the web wrote down. */
export function publicAssets(webFolder: string): PageFrame['assets'] {
  const manifest = JSON.parse(readFileSync(join(webFolder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string }
  >;
  const styles = manifest[STYLES]?.file;
  if (styles === undefined) throw new Error(`the build of the web has no ${STYLES}`);
  return { styles: [`/${styles}`], scripts: [] };
}

/** The style sheets themselves, to come out with the pages that name them. */
export function publicAssetFiles(webFolder: string): PageRenderer['files'] {
  return publicAssets(webFolder).styles.map((path) => ({
    path,
    media: 'text/css; charset=utf-8',
    content: readFileSync(join(webFolder, path)),
  }));
}
