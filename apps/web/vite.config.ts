import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../../tools/aliases.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = `http://localhost:${process.env['PORT'] ?? '3000'}`;

/**
 * Two things come out: the workspaces (index.html, for every address below /werkplek and /beheer), and the style sheet of the public
 * pages, whose address stands in the manifest; their scripts have a build of their own (vite-public.config.ts). Everything in /assets
 * carries a hash of its content in its name.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react()],
  resolve: { alias: aliases() },
  server: { proxy: { '/api': api } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    // The security policy allows no code or pictures inside the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [here('index.html'), here('src/public/public.css')],
      output: {
        // One piece, in the order of main.tsx: what forbids zod to make code comes before any schema.
        codeSplitting: {
          groups: [{ name: 'contract', test: /without-eval|[\\/]zod[\\/]|libs[\\/]contract/u }],
        },
      },
    },
  },
});
