import { describe, expect, it } from 'vitest';
import { Problem, problemFrom, problemIn } from './problem.ts';

describe('what a refused call answered', () => {
  it('is read as a problem of the contract', () => {
    const answer = {
      type: '/problems/same-person',
      title: 'same-person',
      status: 403,
      detail: '',
      code: 'same-person',
      about: { name: 'Rian' },
    };
    expect(problemIn(403, JSON.stringify(answer))).toMatchObject({
      code: 'same-person',
      about: { name: 'Rian' },
    });
  });

  it.each(['<html>Bad gateway</html>', '', '{"code":"unheard-of"}'])(
    'is a fault when it is not one: %s',
    (text) => {
      expect(problemIn(502, text)).toMatchObject({ code: 'fault', status: 502 });
    },
  );

  it('stays what it is when it is thrown on', () => {
    const problem = new Problem({ code: 'not-found', status: 404, about: {} });
    expect(problemFrom(problem)).toBe(problem);
    expect(problemFrom(new TypeError('x')).code).toBe('fault');
  });
});
