import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code that checks is TypeScript; Vite reads it without a build, as tools/verify does. No network is needed. */
export async function withRoom(work) {
  const server = await createServer({
    root,
    configFile: false,
    resolve: { tsconfigPaths: true },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await work(await server.ssrLoadModule('/libs/backend/src/publication/proof/verify-release.ts'));
  } finally {
    await server.close();
  }
}
