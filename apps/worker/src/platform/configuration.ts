import { join } from 'node:path';
import { z } from 'zod';
import { isSafeAddress, type MailSettings } from '@ijkpunt/backend';

const url = z.url();
const roles = { APP_DATABASE_URL: url, COMPARER_DATABASE_URL: url, PUBLISHER_DATABASE_URL: url };
const demonstration = z.enum(['on', 'off']).default('off');

const working = z.object({
  ...roles,
  REDIS_URL: url.optional(),
  DEMONSTRATION: demonstration,
  /** Of the mail server; absent: letters are kept in `DATA_DIR/mail`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  MAIL_FROM: z.email().optional(),
  /** Where the links in letters lead. */
  PUBLIC_URL: url
    .refine(isSafeAddress, 'is https, or http on this machine alone')
    .default('http://localhost:3000'),
  DATA_DIR: z.string().default('.data'),
});
const preparing = z.object({
  ...roles,
  READER_DATABASE_URL: url,
  DATABASE_URL: url,
  DEMONSTRATION: demonstration,
});

/** What the worker was told about its surroundings. Read once, at start. */
export type WorkerConfiguration = Readonly<z.infer<typeof working>>;
export type PrepareConfiguration = Readonly<z.infer<typeof preparing>>;

export function readWorkerConfiguration(environment: NodeJS.ProcessEnv = process.env): WorkerConfiguration {
  return read(working, environment);
}

/** How letters go out: by the mail server, or into a folder of the data. */
export function mailSettings({
  SMTP_URL,
  MAIL_FROM,
  PUBLIC_URL,
  DATA_DIR,
}: WorkerConfiguration): MailSettings {
  const { hostname } = new URL(PUBLIC_URL);
  return { smtpUrl: SMTP_URL, folder: join(DATA_DIR, 'mail'), from: MAIL_FROM ?? `ijkpunt@${hostname}` };
}

export function readPrepareConfiguration(environment: NodeJS.ProcessEnv = process.env): PrepareConfiguration {
  return read(preparing, environment);
}

/** Parses the environment, or says in one line per variable what is wrong with it. */
function read<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): Readonly<z.infer<Schema>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}
