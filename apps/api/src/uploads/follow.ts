import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { UploadReply } from '@ijkpunt/contract';

const STEP_MILLISECONDS = 200;
const LONGEST_MILLISECONDS = 15 * 60 * 1000;

/** Sends the row of an upload each time it has changed, until its check is done or the reader leaves. */
export async function follow(
  request: Request,
  response: Response,
  read: () => Promise<UploadReply>,
): Promise<void> {
  const first = await read();
  response.set({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const until = Date.now() + LONGEST_MILLISECONDS;
  let sent = '';
  let now = first;
  while (!request.destroyed && !response.destroyed && Date.now() < until) {
    const text = JSON.stringify(now);
    if (text !== sent) response.write(`event: upload\ndata: ${text}\n\n`);
    sent = text;
    if (now.state === 'checked' || now.state === 'refused') break;
    await pause(STEP_MILLISECONDS);
    now = await read();
  }
  response.end();
}
