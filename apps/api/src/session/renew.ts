import type { Request } from 'express';
import 'express-session';

/** Gives the session another id and keeps what it holds: an id that somebody saw before opens nothing any more. */
export async function renewSession(request: Request): Promise<void> {
  const { cookie: _ofTheOld, ...kept } = { ...request.session };
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate((error?: Error) => (error ? reject(error) : resolve()));
  });
  // The id belongs to the new one; what is copied are plain values.
  for (const [name, value] of Object.entries(kept))
    if (!['id', 'req'].includes(name) && typeof value !== 'function')
      Object.assign(request.session, { [name]: value as unknown });
}
