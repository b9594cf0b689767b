import { describe, expect, it } from 'vitest';
import { neighbour } from './go-to-finding.ts';
import { isPlain } from './is-typing.ts';
import { PATIENCE, pressed, shortcutsFor } from './shortcuts.ts';

const all = shortcutsFor(['/werkplek', '/werkplek/leveringen']);
const key = (sign: string, at = 0) => ({ key: sign, at });

describe('a key', () => {
  it('does what it is for', () => {
    expect(pressed(undefined, key('/'), all).deed).toEqual({ kind: 'search' });
    expect(pressed(undefined, key('?'), all).deed).toEqual({ kind: 'list' });
  });

  it('waits for a second one and goes to a page', () => {
    const { begun, deed } = pressed(undefined, key('g'), all);
    expect(deed).toBeUndefined();
    expect(pressed(begun, key('l', PATIENCE), all)).toEqual({
      begun: undefined,
      deed: { kind: 'go', path: '/werkplek/leveringen' },
    });
  });

  it('is forgotten when the second one comes too late', () => {
    expect(pressed(key('g'), key('l', PATIENCE + 1), all).deed).toBeUndefined();
  });

  it('leads to no page that the person may not open', () => {
    expect(pressed(key('g'), key('u', 1), all).deed).toBeUndefined();
  });

  it('after a beginning is not taken for one by itself', () => {
    expect(pressed(key('g'), key('p', 1), all).deed).toBeUndefined();
    expect(pressed(undefined, key('p'), all).deed).toEqual({ kind: 'previous-finding' });
  });

  it('that nobody knows does nothing', () => {
    expect(pressed(undefined, key('x'), all)).toEqual({ begun: undefined, deed: undefined });
  });
});

describe('a press', () => {
  const press = {
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    defaultPrevented: false,
  };

  it('with another key held is of the browser', () => {
    expect(isPlain(press)).toBe(true);
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'])
      expect(isPlain({ ...press, [held]: true })).toBe(false);
  });
});

describe('the next finding', () => {
  it('is the first from nowhere, and none beyond the last', () => {
    expect([neighbour(-1, 1, 3), neighbour(0, 1, 3), neighbour(2, 1, 3)]).toEqual([0, 1, undefined]);
    expect([neighbour(-1, -1, 3), neighbour(1, -1, 3), neighbour(0, -1, 3)]).toEqual([2, 0, undefined]);
    expect(neighbour(-1, 1, 0)).toBeUndefined();
  });
});
