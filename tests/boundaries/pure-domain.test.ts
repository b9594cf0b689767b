import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';

const PARTS = ['model', 'statistics', 'validation', 'disclosure', 'search'];

/** What a text would be told by the compiler if it stood in a library of the domain. */
function complaints(part: string, code: string): string[] {
  const folder = `${ROOT}libs/domain/${part}`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const file = `${folder}/src/trespasser.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe.each(PARTS)('the compiler, in %s', (part) => {
  it.each([
    ['fetch', `export const it = fetch('/');`],
    ['process', 'export const it = process.pid;'],
    ['document', 'export const it = document.title;'],
    ['window', 'export const it = window.name;'],
    ['Buffer', `export const it = Buffer.from('');`],
    ['setTimeout', 'export const it = setTimeout(() => undefined, 1);'],
    ['console', `export const it = () => console.log('');`],
    ['node:fs', `import { readFileSync } from 'node:fs'; export const it = readFileSync;`],
  ])('knows no %s', (name, code) => {
    expect(complaints(part, code).join()).toContain(name);
  });

  it('does not let a missing cell pass for a present one', () => {
    const code = 'export const it = (cells: readonly number[]): number => cells[0];';
    expect(complaints(part, code).join()).toContain('undefined');
  });

  it('has nothing against arithmetic', () => {
    expect(complaints(part, 'export const it = (a: number): number => Math.sqrt(a);')).toEqual([]);
  });
});
