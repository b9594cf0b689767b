import { describe, expect, it } from 'vitest';
import { complaintsAboutLock } from '../../tools/check-lock.mjs';

const lock = (...more: [string, object][]) => ({ packages: Object.fromEntries([['', {}], ...more]) });

describe('the lock file', () => {
  it.each([
    ['lacks a platform', lock(['node_modules/a', { optionalDependencies: { 'a-win32': '1' } }])],
    [
      'has it only inside another',
      lock(
        ['node_modules/a', { optionalDependencies: { 'a-win32': '1' } }],
        ['node_modules/b/node_modules/a-win32', {}],
      ),
    ],
    ['names a registry of its own', lock(['node_modules/a', { resolved: 'https://npm.example.org/a.tgz' }])],
    ['comes from a repository', lock(['node_modules/a', { resolved: 'git+ssh://git@example.org/a.git' }])],
    ['is empty', { packages: {} }],
  ])('that %s is refused', (_claim, file) => {
    expect(complaintsAboutLock(file)).not.toEqual([]);
  });

  it.each([
    [
      'has all platforms',
      lock(
        ['node_modules/a', { optionalDependencies: { 'a-win32': '1' } }],
        ['node_modules/a-win32', { resolved: 'https://registry.npmjs.org/a-win32.tgz' }],
      ),
    ],
    [
      'has them inside',
      lock(
        ['node_modules/a', { optionalDependencies: { 'a-win32': '1' } }],
        ['node_modules/a/node_modules/a-win32', {}],
      ),
    ],
    ['says nothing of places', lock(['node_modules/@a/b', {}])],
  ])('that %s is welcome', (_claim, file) => {
    expect(complaintsAboutLock(file)).toEqual([]);
  });
});
