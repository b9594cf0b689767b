import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { freshGraph } from '../../tools/lint/graph.mjs';

const run = promisify(execFile);

/** ESLint as an editor would start it: no Nx around it, no graph stored before. */
const BARE_LINT = `
  import { ESLint } from 'eslint';
  const code = "import * as it from '@ijkpunt/backend'; export { it };";
  const [result] = await new ESLint().lintText(code, { filePath: 'libs/ui/src/trespasser.mts' });
  console.log(JSON.stringify(result.messages.map(({ ruleId }) => ruleId)));`;

describe('the project graph', () => {
  it('knows every project by exactly one part, and no part twice', async () => {
    const { nodes } = await freshGraph();
    const tags = Object.values(nodes).map(
      ({ data }) => data.tags?.filter((tag) => tag.startsWith('part:')) ?? [],
    );
    expect(tags.length).toBeGreaterThanOrEqual(12);
    expect(tags.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(tags.flat()).size).toBe(tags.length);
  });

  it('has edges: without them no circle between projects is ever seen', async () => {
    const { pluginsConfig } = JSON.parse(readFileSync(`${ROOT}nx.json`, 'utf8'));
    expect(pluginsConfig['@nx/js'].analyzeSourceFiles).toBe(true);
    const { dependencies } = await freshGraph();
    const inside = Object.values(dependencies)
      .flat()
      .filter(({ target }) => !target.startsWith('npm:'));
    expect(inside.map(({ source, target }) => `${source} -> ${target}`)).toContain('statistics -> model');
  });

  it('is made by the linter itself, so that a bare eslint does not pass in silence', async () => {
    const nothingStored = mkdtempSync(join(tmpdir(), 'graph-'));
    const env = { ...process.env, NX_WORKSPACE_DATA_DIRECTORY: nothingStored };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', BARE_LINT], {
      cwd: ROOT,
      env,
    });
    rmSync(nothingStored, { recursive: true });
    // In quotes, as a complaint: a sleeping rule prints its name too, to say that it sleeps.
    expect(stdout).toContain('"@nx/enforce-module-boundaries"');
  });
});
