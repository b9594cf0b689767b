import type { Route } from '@ijkpunt/contract';
import type { z } from 'zod';
import { addressOf } from './address.ts';
import type { Sent } from './call.ts';

interface Listener<Reply> {
  /** Name of the event in the stream. */
  readonly event: string;
  /** Told of every reply; answers whether the stream may end. */
  readonly onReply: (reply: Reply) => boolean;
}

/** Follows a route that streams its replies, until the listener has heard enough. Answers how to stop earlier. */
export function follow<R extends Route>(
  route: R,
  sent: Sent<R>,
  listener: Listener<z.output<R['reply']>>,
): () => void {
  const source = new EventSource(addressOf(route, sent.params, sent.query), { withCredentials: false });
  source.addEventListener(listener.event, ({ data }: MessageEvent<string>) => {
    const reply = route.reply.safeParse(JSON.parse(data));
    if (reply.success && listener.onReply(reply.data as z.output<R['reply']>)) source.close();
  });
  return () => source.close();
}
