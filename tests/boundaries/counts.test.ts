import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { countNodeTest, countVitest } from '../../tools/test/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Two that pass, one that fails and leaves a timer behind, one that is cancelled with its parent. */
const EXAMPLE = `
  import { describe, test } from 'node:test';
  describe('a group', () => { test('one', () => {}); test('two', () => {}); });
  test('three', (t) => { setInterval(() => {}, 1000); t.test('four', () => new Promise(() => {})); });
`;

function report(text: string): string {
  const path = join(folder, 'report');
  writeFileSync(path, text);
  return path;
}

const vitest = (passed: number, failed: number, files: object[] = []) =>
  report(JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files }));

describe('counting tests', () => {
  it('adds what passed and what failed', () => {
    expect(countVitest(false, vitest(3, 2))).toEqual({ passed: 3, failed: 2 });
    expect(countNodeTest(true, report('{"passed":4,"failed":0}'))).toEqual({
      passed: 4,
      failed: 0,
    });
  });

  it('counts a file that does not load', () => {
    expect(countVitest(false, vitest(3, 0, [{ status: 'failed', assertionResults: [] }]))).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it('takes a bad end for a failure, also when no test says so', () => {
    expect(countVitest(false, vitest(3, 0))).toEqual({ passed: 3, failed: 1 });
    expect(countVitest(false, join(folder, 'nowhere'))).toEqual({ passed: 0, failed: 1 });
    expect(countNodeTest(false, report('{"passed":2,"failed":0}'))).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it('takes no tests for a failure', () => {
    expect(countVitest(true, vitest(0, 0))).toEqual({ passed: 0, failed: 1 });
    expect(countNodeTest(true, report(''))).toEqual({ passed: 0, failed: 1 });
  });

  it('keeps the count of Node’s runner, groups left out and cancelled tests among the failed', async () => {
    const suite = join(folder, 'a.test.mjs');
    writeFileSync(suite, EXAMPLE);
    const path = report('');
    const reporter = [
      '--test-reporter',
      `${ROOT}tools/test/count-reporter.mjs`,
      '--test-reporter-destination',
      'stderr',
    ];
    const env: NodeJS.ProcessEnv = { ...process.env, TEST_COUNT: path };
    const { status } = spawnSync(process.execPath, ['--test', '--test-force-exit', ...reporter, suite], {
      env,
    });
    expect(countNodeTest(status === 0, path)).toEqual({ passed: 2, failed: 2 });
  });
});
