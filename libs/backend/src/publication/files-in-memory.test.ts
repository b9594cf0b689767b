import { describe, expect, it } from 'vitest';
import { FilesInMemory } from './files-in-memory.ts';

describe('files in memory', () => {
  it('keep what was used last within their bytes', () => {
    const files = new FilesInMemory<string>(100);
    files.put('a', 'A', 40);
    files.put('b', 'B', 40);
    expect(files.get('a')).toBe('A');
    files.put('c', 'C', 40);
    expect(files.get('b')).toBeUndefined();
    expect([files.get('a'), files.get('c'), files.bytes]).toEqual(['A', 'C', 80]);
  });

  it('count a file that grew, and one that came twice once', () => {
    const files = new FilesInMemory<string>(100);
    files.put('a', 'A', 40);
    files.put('a', 'A', 40);
    expect(files.bytes).toBe(40);
    files.put('b', 'B', 40);
    files.grow('b', 50);
    expect([files.get('a'), files.get('b'), files.bytes]).toEqual([undefined, 'B', 90]);
    files.grow('a', 1000);
    expect(files.bytes).toBe(90);
  });

  it('keep nothing that is larger than they may be', () => {
    const files = new FilesInMemory<string>(10);
    files.put('a', 'A', 11);
    expect([files.get('a'), files.bytes]).toEqual([undefined, 0]);
  });
});
