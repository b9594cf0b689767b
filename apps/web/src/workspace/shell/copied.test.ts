import { describe, expect, it } from 'vitest';
import { copied } from './copied.ts';

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const texts: string[] = [];
    const clipboard = { writeText: async (text: string) => void texts.push(text) };
    expect(await copied('abc', { clipboard })).toBe('copied');
    expect(texts).toEqual(['abc']);
  });

  it('tells it when the browser refuses, or has no clipboard', async () => {
    const clipboard = { writeText: () => Promise.reject(new Error('not allowed')) };
    expect(await copied('abc', { clipboard })).toBe('refused');
    expect(await copied('abc', {})).toBe('refused');
  });
});
