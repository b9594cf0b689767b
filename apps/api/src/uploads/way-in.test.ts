import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import type { ActingPerson } from '@ijkpunt/backend';
import { idempotencyKeyIn, sourceOf } from './way-in.ts';

const person = {} as ActingPerson;
const program = { only: ['uploads.create'] } as unknown as ActingPerson;

function calling(key: string | undefined): Request {
  return { get: () => key } as unknown as Request;
}

describe('what carried a file here', () => {
  it('is the template, a file of one’s own, or a program with a key', () => {
    expect(sourceOf(person, undefined)).toBe('file');
    expect(sourceOf(person, { cells: [] })).toBe('own-file');
    expect(sourceOf(program, undefined)).toBe('api');
    expect(sourceOf(program, { cells: [] })).toBe('api');
  });
});

describe('the key of a call', () => {
  it('may be left out', () => {
    expect(idempotencyKeyIn(calling(undefined))).toBeUndefined();
    expect(idempotencyKeyIn(calling('levering-2026Q2'))).toBe('levering-2026Q2');
  });

  it.each(['', 'x'.repeat(201)])('is refused when it is empty or too long', (key) => {
    expect(() => idempotencyKeyIn(calling(key))).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});
