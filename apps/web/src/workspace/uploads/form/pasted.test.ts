import { describe, expect, it } from 'vitest';
import { readPaste, spread } from './pasted.ts';

describe('what a spreadsheet copies', () => {
  it('fills downwards, as a column and as a row', () => {
    const column = { kind: 'column', texts: ['412', '1.250,5', ' 7'.trim()] };
    expect(readPaste('412\r\n1.250,5\r\n 7 \r\n')).toEqual(column);
    expect(readPaste('412\t1.250,5\t7\n')).toEqual(column);
  });

  it('is a text like any other when it is one cell', () => {
    expect(readPaste('412')).toEqual({ kind: 'text' });
    expect(readPaste('412\r\n')).toEqual({ kind: 'text' });
  });

  it('is not guessed at when it is a block', () => {
    expect(readPaste('Met bijstand\t412\nInstroom\t30\n')).toEqual({ kind: 'block' });
  });
});

describe('a column', () => {
  const rows = ['a', 'b', 'c', 'd'];

  it('is placed from the row where one is', () => {
    const placed = [
      { address: 'b', text: '1' },
      { address: 'c', text: '2' },
    ];
    expect(spread(['1', '2'], rows, 'b')).toEqual({ placed, left: 0 });
  });

  it('leaves what stands beside its empty cells', () => {
    expect(spread(['1', '', '3'], rows, 'a').placed.map(({ address }) => address)).toEqual(['a', 'c']);
  });

  it('says what has no row left', () => {
    expect(spread(['1', '2', '', '4'], rows, 'd')).toEqual({
      placed: [{ address: 'd', text: '1' }],
      left: 2,
    });
  });
});
