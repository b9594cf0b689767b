import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';

const HEADER = 'x-request-id';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** Gives each answer an id, by which it is found again in the log. */
export const requestIds: RequestHandler = (request, response, next) => {
  const id = givenTo(request) ?? randomUUID();
  response.locals[HEADER] = id;
  response.set(HEADER, id);
  next();
};

/** The id that an answer carries; one of its own where nobody gave it any. */
export function requestIdOf({ locals }: Pick<Response, 'locals'>): string {
  const known: unknown = locals[HEADER];
  return typeof known === 'string' ? known : randomUUID();
}

/** What a proxy says that we trust. Anybody else could have their own words written into the log, or the id of another. */
function givenTo(request: Request): string | undefined {
  const given = request.get(HEADER);
  if (given === undefined || !UUID.test(given)) return undefined;
  const isTrusted = request.app.get('trust proxy fn') as (
    address: string | undefined,
    hop: number,
  ) => boolean;
  return isTrusted(request.socket.remoteAddress, 0) ? given.toLowerCase() : undefined;
}
