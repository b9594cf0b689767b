/**
 * Nx's boundary rule does nothing, in silence, when no project graph was stored. So the graph is made before the first
 * file is read, and linting stops when it is empty.
 */
import { createProjectGraphAsync, readCachedProjectGraph } from '@nx/devkit';

/** The graph as the files are now. */
export const freshGraph = () => createProjectGraphAsync({ exitOnError: false });

/** Under Nx the graph was stored a moment ago; anywhere else the stored one may be old. */
async function projectGraph() {
  if (process.env.NX_TASK_TARGET_PROJECT) {
    try {
      return readCachedProjectGraph();
    } catch {
      // Nothing stored: make one below.
    }
  }
  return freshGraph();
}

/** @returns {Promise<void>} */
export async function wakeTheGraph() {
  const { nodes } = await projectGraph();
  const parts = Object.values(nodes);
  if (parts.length === 0) throw new Error('The project graph is empty: boundaries would pass in silence.');
  const nameless = parts.filter(({ data }) => !data.tags?.some((tag) => tag.startsWith('part:')));
  if (nameless.length > 0) {
    const names = nameless.map(({ name }) => name).join(', ');
    throw new Error(`Without a part: tag a project has no boundaries: ${names}`);
  }
  // Thrown here, the absence is loud; inside the rule it would be a warning nobody reads.
  readCachedProjectGraph();
}
