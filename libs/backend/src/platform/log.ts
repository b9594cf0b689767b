import { pino, type Logger } from 'pino';

/** Log lines as JSON on standard error. Never a figure, a file's content or a secret. */
export const log: Logger = pino(
  {
    level: 'info',
    base: null,
    redact: ['password', 'headers.cookie', 'headers.authorization', '*.password', '*.cookie'],
  },
  pino.destination({ dest: 2, sync: true }),
);
