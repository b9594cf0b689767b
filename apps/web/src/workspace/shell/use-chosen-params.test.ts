import { describe, expect, it } from 'vitest';
import { chosenAt, paramsShown, type Chosen, type Visit } from './use-chosen-params.ts';

const here: Visit = { key: 'here', state: null };
const at = (key: string, moment: number): Visit => ({ key, state: { chosenAt: moment } });

/** Letters typed one after the other, while the address stays where it is. */
function typed(...texts: readonly string[]): Chosen | undefined {
  return texts.reduce<Chosen | undefined>(
    (before, text, index) =>
      chosenAt(before, { params: `naam=${text}`, visit: here, moment: 100 + index * 10 }),
    undefined,
  );
}

describe('what is looked at', () => {
  it('is what the address says as long as nothing was chosen', () => {
    expect(paramsShown(undefined, here, 'stand=returned')).toBe('stand=returned');
  });

  it('is what was chosen while the address is behind', () => {
    expect(paramsShown(typed('h'), here, '')).toBe('naam=h');
    expect(paramsShown(typed('h', 'ha', 'haa'), here, '')).toBe('naam=haa');
  });

  it('loses no letters to an earlier choice that arrives first', () => {
    const chosen = typed('h', 'ha', 'haa');
    expect(paramsShown(chosen, at('one', 100), 'naam=h')).toBe('naam=haa');
    const more = chosenAt(chosen, { params: 'naam=haar', visit: at('one', 100), moment: 130 });
    expect(paramsShown(more, at('two', 120), 'naam=haa')).toBe('naam=haar');
    expect(paramsShown(more, here, '')).toBe('naam=haar');
  });

  it('keeps a letter that is taken back and typed again', () => {
    expect(paramsShown(typed('h', 'ha', 'h'), at('one', 100), 'naam=h')).toBe('naam=h');
    expect(paramsShown(typed('h', 'ha', 'h'), at('two', 110), 'naam=ha')).toBe('naam=h');
  });

  it('is what the address says as soon as the last choice has arrived', () => {
    expect(paramsShown(typed('h', 'ha'), at('two', 110), 'naam=ha')).toBe('naam=ha');
  });

  it('follows the address to a kept view, to what was found, and back', () => {
    const chosen = typed('h', 'ha');
    expect(paramsShown(chosen, { key: 'kept', state: null }, 'stand=returned')).toBe('stand=returned');
    expect(paramsShown(chosen, at('earlier', 50), 'naam=z')).toBe('naam=z');
    expect(paramsShown(chosen, { key: 'odd', state: 'text' }, 'laat=ja')).toBe('laat=ja');
    expect(paramsShown(chosen, { key: 'odd', state: { chosenAt: 'text' } }, '')).toBe('');
  });

  it('begins anew with a choice made elsewhere', () => {
    const kept: Visit = { key: 'kept', state: null };
    const again = chosenAt(typed('h', 'ha'), { params: 'laat=ja', visit: kept, moment: 200 });
    expect(again).toEqual({ params: 'laat=ja', from: 'kept', first: 200, last: 200 });
    // An entry of before, gone back to, is not taken for one that is on its way.
    expect(paramsShown(again, at('two', 110), 'naam=ha')).toBe('naam=ha');
  });
});
