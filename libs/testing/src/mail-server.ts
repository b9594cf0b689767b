import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What came in: the envelope, and the message as it was sent. */
export interface Received {
  readonly to: readonly string[];
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** Takes nothing for the next so many letters. */
  refuse(times: number): void;
  close(): Promise<void>;
}

/** A real mail server on a port of its own, which keeps what it gets. */
export async function aMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      text(stream).then(
        (raw) => {
          refusals -= 1;
          if (refusals >= 0) return done(new Error('452 no room just now'));
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, raw });
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (times) => {
      refusals = times;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
