import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads rooms of the house for a tool: they are TypeScript, and Vite reads that without a build, also where Node cannot.
 * @template T
 * @param {readonly string[]} files from the root of the repository
 * @param {(...rooms: any[]) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withRooms(files, work) {
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
    const rooms = [];
    for (const file of files) rooms.push(await server.ssrLoadModule(file));
    return await work(...rooms);
  } finally {
    await server.close();
  }
}
