import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  APP_DATABASE_URL: z.url(),
  READER_DATABASE_URL: z.url(),
  REDIS_URL: z.url().optional(),
  SESSION_SECRET: z.string().min(16),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().optional(),
  SECOND_FACTOR: z.enum(['obligatory', 'optional']).default('obligatory'),
  TRUST_PROXY: z.string().default('loopback'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(50).default(10),
});

/** What the API was told about its surroundings. Read once, at start. */
export interface Configuration {
  readonly app: string;
  readonly reader: string;
  readonly redis: string | undefined;
  readonly sessionSecret: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly poolSize: number;
  /** Whether roles that ask for a second factor are held to it. */
  readonly secondFactor: 'obligatory' | 'optional';
  /** Which proxies are believed when they say who comes: names or networks, as Express takes them. */
  readonly trustProxy: string;
  /** Where released files are kept; absent: in memory alone. */
  readonly cacheFolder?: string | undefined;
}

/** Parses the environment, or says in one line per variable what is wrong with it. */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const {
    APP_DATABASE_URL,
    READER_DATABASE_URL,
    REDIS_URL,
    SESSION_SECRET,
    PORT,
    PUBLIC_URL,
    DATABASE_POOL,
    DATA_DIR,
    SECOND_FACTOR,
    TRUST_PROXY,
  } = parsed.data;
  return Object.freeze({
    app: APP_DATABASE_URL,
    reader: READER_DATABASE_URL,
    redis: REDIS_URL,
    sessionSecret: SESSION_SECRET,
    port: PORT,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    poolSize: DATABASE_POOL,
    secondFactor: SECOND_FACTOR,
    trustProxy: TRUST_PROXY,
    cacheFolder: DATA_DIR === undefined ? undefined : join(DATA_DIR, 'cache'),
  });
}
