import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aliases } from './tools/aliases.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The programs that run on the server. The house's own libraries are taken in; packages stay outside. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  resolve: { alias: aliases() },
  // Nest and TypeORM read the types of constructors and columns at run time.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: here('dist'),
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        api: here('apps/api/src/main.ts'),
        worker: here('apps/worker/src/main.ts'),
        prepare: here('apps/worker/src/prepare.ts'),
        audit: here('apps/worker/src/audit.ts'),
        invite: here('apps/worker/src/invite.ts'),
        recompute: here('apps/worker/src/recompute.ts'),
        'protection-thread': here('libs/backend/src/publication/protection/thread.ts'),
        'drawing-thread': here('apps/worker/src/publication/drawing-thread.ts'),
        'picture-thread': here('apps/api/src/pages/picture-thread.ts'),
        'signing-key': here('apps/worker/src/signing-key.ts'),
      },
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@ijkpunt\//] },
});
