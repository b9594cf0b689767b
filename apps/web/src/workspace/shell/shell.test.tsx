import { allows, PERMISSIONS, type OrganisationKind, type PersonReply, type Role } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../server/problem.ts';
import { errorsIn } from '../session/sign-in-form.tsx';
import { SIGN_IN_TEXTS } from '../session/sign-in.texts.ts';
import { placesFor } from './places.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { endsTheVisit, isFault } from './query-client.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

const notSignedIn = new Problem({ code: 'not-signed-in', status: 401, about: {} });

function aPerson(kind: OrganisationKind, role: Role, given: Partial<PersonReply> = {}): PersonReply {
  const asking = { roles: [role], organisation: { kind }, via: given.via };
  return {
    name: 'Rian',
    email: 'rian@zwolle.example',
    organisation: { name: 'Gemeente Zwolle', kind, municipality: 'GM0193' },
    needsSecondFactor: false,
    organisations: [],
    actsFor: [],
    roles: [role],
    permissions: PERMISSIONS.filter((permission) => allows(asking, permission)),
    ...given,
  };
}

describe('the menu', () => {
  it.each<[Role, OrganisationKind, readonly string[]]>([
    [
      'reporter',
      'municipality',
      [
        '/werkplek',
        '/werkplek/leveringen',
        '/werkplek/reacties',
        '/werkplek/vergelijking',
        '/werkplek/groepen',
        '/werkplek/delen',
      ],
    ],
    [
      'approver',
      'municipality',
      [
        '/werkplek',
        '/werkplek/leveringen',
        '/werkplek/reacties',
        '/werkplek/vergelijking',
        '/werkplek/groepen',
      ],
    ],
    [
      'admin',
      'municipality',
      [
        '/werkplek/delen',
        '/werkplek/samenwerking',
        '/werkplek/mensen',
        '/werkplek/eenmalig-aanmelden',
        '/werkplek/huisstijl',
        '/werkplek/sleutels',
        '/werkplek/logboek',
      ],
    ],
    ['reporter', 'partnership', ['/werkplek']],
    [
      'coordinator',
      'owner',
      [
        '/beheer/uitvragen',
        '/beheer/catalogus',
        '/beheer/regels',
        '/beheer/verkennen',
        '/beheer/vergelijkingen',
        '/beheer/referentiecijfers',
        '/beheer',
      ],
    ],
  ])('holds what %s of a %s may open, and no more', (role, kind, expected) => {
    const paths = placesFor(aPerson(kind, role), SHELL_TEXTS.nl).map(({ path }) => path);
    expect(paths).toEqual(expected);
  });

  it('offers neither keys nor log of a municipality to whoever acts for it from outside', () => {
    const acting = aPerson('municipality', 'admin', { via: 'Samenwerking IJsselland' });
    const paths = placesFor(acting, SHELL_TEXTS.nl).map(({ path }) => path);
    for (const own of ['/werkplek/sleutels', '/werkplek/logboek']) expect(paths).not.toContain(own);
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
