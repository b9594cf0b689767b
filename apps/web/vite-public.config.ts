import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aliases } from '../../tools/aliases.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The scripts of the public pages, by the name of the build (`--mode`). */
const SCRIPTS: Readonly<Record<string, { source: string; name: string }>> = {
  islands: { source: 'src/public/islands/islands.ts', name: 'assets/[name]-[hash].js' },
  'tell-height': { source: 'src/public/embed/tell-height.ts', name: 'assets/[name]-[hash].js' },
  'follow-height': { source: 'src/public/embed/follow-height.ts', name: 'assets/[name]-[hash].js' },
  // Always at the same address: a browser asks there whether there is another one.
  sw: { source: 'src/public/offline/offline-worker.ts', name: 'sw.js' },
};

/**
 * Each script of the public pages is a build of its own, and so one file: built together with the workspaces it would share parts with
 * them, and a reader would fetch the whole contract for a few functions.
 */
export default defineConfig(({ mode }) => {
  const script = SCRIPTS[mode];
  if (script === undefined) throw new Error(`No script of the public pages is called ${mode}.`);
  return {
    root: here('.'),
    publicDir: false,
    resolve: { alias: aliases() },
    build: {
      outDir: here('../../dist/web'),
      emptyOutDir: false,
      manifest: `.vite/${mode}.json`,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: here(script.source),
        // Nothing here does anything by being read, but for the script itself.
        treeshake: { moduleSideEffects: false },
        output: { entryFileNames: script.name },
      },
    },
  };
});
