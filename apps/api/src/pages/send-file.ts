import type { Request, Response } from 'express';
import type { PublicFile } from '@ijkpunt/backend';
import { bodyOf, formFor, headOf } from './file-answer.ts';

/** Sends a released file from within Express, which has set its own headers already. */
export function sendFile(request: Request, response: Response, file: PublicFile): void {
  const form = formFor(request.headers, file);
  response.writeHead(form === 'unchanged' ? 304 : 200, [...headOf(form, request.path, file)]);
  response.end(request.method === 'HEAD' ? undefined : bodyOf(form, file));
}
