import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFrame } from '@ijkpunt/contract';
import type { PageRenderer } from './renderer.ts';

/** The source of the style sheet of the public pages, as the build names it in its manifest. */
const STYLES = 'src/public/public.css';

/** The source of what pages can do with a script. */
const ISLANDS = 'src/public/islands/islands.ts';

/** The source of the script in what stands on another site, and of the script that such a site takes in. */
const WITHIN = 'src/public/embed/tell-height.ts';
const OUTSIDE = 'src/public/embed/follow-height.ts';

/** Addresses of the style sheets and scripts of the public pages, from what the builds of the web wrote down. */
export function publicAssets(webFolder: string): PageFrame['assets'] {
  const built = addressesIn(webFolder);
  return { styles: [built('manifest.json', STYLES)], scripts: [built('islands.json', ISLANDS)] };
}

/** Addresses of what is named by what stands on another site, and the whole script that such a site takes in. */
export function embedAssets(webFolder: string): {
  readonly assets: PageFrame['assets'];
  readonly script: string;
} {
  const built = addressesIn(webFolder);
  const outside = readFileSync(join(webFolder, built('follow-height.json', OUTSIDE)), 'utf8');
  // It runs among the scripts of others: none of its names may meet one of theirs.
  const script = `(()=>{'use strict';${outside}})();\n`;
  const assets = {
    styles: [built('manifest.json', STYLES)],
    scripts: [built('tell-height.json', WITHIN)],
  };
  return { assets, script };
}

function addressesIn(webFolder: string): (manifest: string, source: string) => string {
  return (manifest, source) => {
    const file = read(join(webFolder, '.vite', manifest))[source]?.file;
    if (file === undefined) throw new Error(`the build of the web has no ${source}`);
    return `/${file}`;
  };
}

function read(manifest: string): Record<string, { readonly file: string }> {
  return JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { readonly file: string }>;
}

/** The style sheets and scripts themselves, to come out with the pages that name them. */
export function publicAssetFiles(webFolder: string): PageRenderer['files'] {
  const { styles, scripts } = publicAssets(webFolder);
  const file = (path: string, media: string) => ({
    path,
    media,
    content: readFileSync(join(webFolder, path)),
  });
  return [
    ...styles.map((path) => file(path, 'text/css; charset=utf-8')),
    ...scripts.map((path) => file(path, 'text/javascript; charset=utf-8')),
  ];
}
