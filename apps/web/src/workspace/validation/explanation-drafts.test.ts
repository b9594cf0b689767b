import { describe, expect, it } from 'vitest';
import {
  draftOf,
  draftState,
  isRepeatable,
  repeated,
  toRepeat,
  toSave,
  tooShort,
} from './explanation-drafts.ts';

const open = { key: 'a', explanation: '', public: false, earlier: 'Zo was het toen ook.' };
const saved = { key: 'b', explanation: 'Zo staat het in de nota.', public: false, earlier: '' };

const written = (text: string, isPublic = false) => ({ text, public: isPublic });

describe('an explanation that is being written', () => {
  it('is open, unsaved or saved', () => {
    expect(draftState(open, {})).toBe('open');
    expect(draftState(open, { a: written('Want') })).toBe('unsaved');
    expect(draftState(saved, {})).toBe('saved');
    expect(draftState(saved, { b: written('Toch anders.') })).toBe('unsaved');
  });

  it('is unsaved as well when only its readers changed, and there is something to read', () => {
    expect(draftState(saved, { b: written(saved.explanation, true) })).toBe('unsaved');
    expect(draftState(open, { a: written('', true) })).toBe('open');
  });

  it('is sent only when it changed, so that others may stay open', () => {
    expect(toSave([open, saved], { a: written(' Want ', true) })).toEqual([
      { key: 'a', text: 'Want', public: true },
    ]);
    expect(toSave([open, saved], { a: written('  ') })).toEqual([]);
  });

  it('says something: three characters at least', () => {
    expect(tooShort([open, saved], { a: written('x') })).toEqual([open]);
    expect(tooShort([open, saved], { b: written('') })).toEqual([saved]);
  });
});

describe('an explanation of last time', () => {
  it('is offered as long as it is not what stands here already', () => {
    expect(isRepeatable(open, {})).toBe(true);
    expect(isRepeatable(open, { a: written(open.earlier) })).toBe(false);
    expect(isRepeatable(saved, {})).toBe(false);
  });

  it('stands in the field when it is taken over, to be saved like any other', () => {
    const drafts = repeated([open], { a: written('', true) });
    expect(draftOf(open, drafts)).toEqual({ text: open.earlier, public: true });
    expect(draftState(open, drafts)).toBe('unsaved');
  });

  it('replaces nothing that was written, when all are taken over at once', () => {
    const both = [open, { ...saved, earlier: 'Eerder.' }];
    expect(toRepeat(both, {})).toEqual([open]);
    expect(toRepeat(both, { a: written('Nu anders.') })).toEqual([]);
  });
});
