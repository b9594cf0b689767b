import type { Request } from 'express';
import 'express-session';

/** Gives the session another id and keeps what it holds: an id that somebody saw before opens nothing any more. */
export async function renewSession(request: Request): Promise<void> {
  const { cookie: _ofTheOld, ...kept } = request.session;
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate((error?: Error) => (error ? reject(error) : resolve()));
  });
  Object.assign(request.session, kept);
}
