import { Problem } from '../../server/problem.ts';

/** What a browser says when there is no passkey, or somebody called it off: to the person it is one thing, that it did not work. */
export function asProblem(): never {
  throw new Problem({ code: 'passkey-wrong', status: 0, about: {} });
}
