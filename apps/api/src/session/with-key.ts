import type { Request, RequestHandler } from 'express';
import { Refusal, type KeysService } from '@ijkpunt/backend';

const BEARER = /^Bearer(?: +(.*))?$/i;

/**
 * Lets a program in with its key. A key that does not fit answers that nobody is signed in, at every door, also beside a
 * session that would have opened it.
 */
export function withKey(keys: Pick<KeysService, 'actingWith'>): RequestHandler {
  return (request, _response, next) => {
    const given = BEARER.exec(request.get('authorization') ?? '');
    if (given === null) {
      next();
      return;
    }
    keys.actingWith((given[1] ?? '').trim()).then((acting) => {
      request.user = acting;
      next(acting === undefined ? new Refusal('not-signed-in') : undefined);
    }, next);
  };
}

/** Skips what belongs to people in a browser, sessions and all, for whoever came in with a key. */
export function unlessKey(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (cameWithKey(request)) next();
    else handler(request, response, next);
  };
}

function cameWithKey({ user }: Request): boolean {
  return user !== undefined;
}
