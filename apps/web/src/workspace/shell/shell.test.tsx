import { PERMISSIONS_OF } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../server/problem.ts';
import { errorsIn } from '../session/sign-in-form.tsx';
import { SIGN_IN_TEXTS } from '../session/sign-in.texts.ts';
import { placesFor } from './header.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { endsTheVisit, isFault } from './query-client.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

const notSignedIn = new Problem({ code: 'not-signed-in', status: 401, about: {} });

describe('the menu', () => {
  it('holds what the role may open, and no more', () => {
    const paths = (role: 'reporter' | 'coordinator') =>
      placesFor({ permissions: [...PERMISSIONS_OF[role]] }, SHELL_TEXTS.nl).map(({ path }) => path);
    expect(paths('reporter')).toEqual(['/werkplek', '/werkplek/leveringen', '/werkplek/vergelijking']);
    expect(paths('coordinator')).toEqual(['/beheer']);
  });
});

describe('a session that ended', () => {
  const state = (data: unknown) => ({ state: { data } }) as Parameters<typeof endsTheVisit>[1];

  it('leads to signing in when there is nothing to show', () => {
    expect(endsTheVisit(notSignedIn, state(undefined))).toBe(true);
  });

  it('leaves a page alone in which someone may be typing', () => {
    expect(endsTheVisit(notSignedIn, state({}))).toBe(false);
  });

  it('is announced with a way to sign in beside it', () => {
    const html = renderToStaticMarkup(<ProblemNotice error={notSignedIn} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="/werkplek/aanmelden" target="_blank"');
  });
});

describe('a refusal', () => {
  it('is not asked again; a fault is', () => {
    expect(isFault(notSignedIn)).toBe(false);
    expect(isFault(new Problem({ code: 'unreachable', status: 0, about: {} }))).toBe(true);
    expect(isFault(new TypeError('x'))).toBe(true);
  });
});

describe('signing in', () => {
  it('names every field that is not filled in', () => {
    const fields = errorsIn({ email: 'rian', password: '' }, SIGN_IN_TEXTS.nl).map(({ field }) => field);
    expect(fields).toEqual(['email', 'password']);
    expect(errorsIn({ email: 'rian@zwolle.example', password: 'x' }, SIGN_IN_TEXTS.nl)).toEqual([]);
  });
});
