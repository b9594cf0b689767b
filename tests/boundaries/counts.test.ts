import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countNodeTest, countVitest } from '../../tools/test/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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
    expect(countNodeTest(true, report('# pass 4\n# fail 0\n# cancelled 0\n'))).toEqual({
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
    expect(countNodeTest(false, report('# pass 2\n# fail 0\n# cancelled 0\n'))).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it('takes no tests for a failure', () => {
    expect(countVitest(true, vitest(0, 0))).toEqual({ passed: 0, failed: 1 });
    expect(countNodeTest(true, report(''))).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a cancelled test as one that failed', () => {
    expect(countNodeTest(false, report('# pass 2\n# fail 1\n# cancelled 1\n'))).toEqual({
      passed: 2,
      failed: 2,
    });
  });
});
