import { describe, expect, it } from 'vitest';
import { rowAfter, type Press } from './moves.ts';

const ROWS = ['B01||', 'B03||', 'B04||'];
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  control: false,
  list: false,
  wholeSelected: false,
  ...more,
});
const from = (key: string, more: Partial<Press> = {}, row = 'B03||') => rowAfter(press(key, more), ROWS, row);

describe('a key in a field', () => {
  it.each([
    ['ArrowDown', {}, 'B04||'],
    ['Enter', {}, 'B04||'],
    ['ArrowUp', {}, 'B01||'],
    ['Enter', { shift: true }, 'B01||'],
    ['Home', { wholeSelected: true }, 'B01||'],
    ['End', { wholeSelected: true }, 'B04||'],
    ['End', { control: true }, 'B04||'],
  ])('%s %j goes to another row of the column', (key, more, row) => {
    expect(from(key, more)).toBe(row);
  });

  it('stays at the first and the last row', () => {
    expect(from('ArrowUp', {}, 'B01||')).toBe('B01||');
    expect(from('Enter', {}, 'B04||')).toBe('B04||');
  });

  it.each([
    ['Tab', {}],
    ['ArrowLeft', {}],
    ['Home', {}],
    ['ArrowDown', { control: true }],
    ['ArrowDown', { shift: true }],
    ['5', {}],
  ])('%s %j keeps its own meaning', (key, more) => {
    expect(from(key, more)).toBeUndefined();
  });

  it('chooses within a list, and Enter leaves it', () => {
    expect(from('ArrowDown', { list: true })).toBeUndefined();
    expect(from('Home', { list: true, wholeSelected: true })).toBeUndefined();
    expect(from('Enter', { list: true })).toBe('B04||');
  });

  it('goes nowhere from a row that cannot be seen', () => {
    expect(from('Enter', {}, 'Z99||')).toBeUndefined();
  });
});
