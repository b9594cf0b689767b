import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { hasIt } from './file-answer.ts';

/** What another site takes in. */
export interface TakenIn {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Sends what other sites take in and keep for an hour, and not again to who has it. */
export function sendToOthers(request: Request, response: Response, { type, body }: TakenIn): void {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  forEverybody(response).set({ etag, 'cache-control': 'public, max-age=3600' });
  if (hasIt(request.headers['if-none-match'], etag)) response.status(304).end();
  else response.type(type).send(body);
}

/** Other sites may take it in, also those that let in nothing of others unless it says so. */
export function forEverybody(response: Response): Response {
  return response.set('cross-origin-resource-policy', 'cross-origin');
}
