import { join } from 'node:path';
import { z } from 'zod';
import { isSafeAddress } from '@ijkpunt/backend';
import { USUAL_PACE, type Pace } from './pace.ts';

const perMinute = z.coerce.number().int().min(1);

const schema = z.object({
  APP_DATABASE_URL: z.url(),
  READER_DATABASE_URL: z.url(),
  REDIS_URL: z.url().optional(),
  SESSION_SECRET: z.string().min(32),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  // Without https only on one's own machine: cookies and links would be anybody's on the way.
  PUBLIC_URL: z.url().refine(isSafeAddress, 'is https, or http on this machine alone').optional(),
  DATA_DIR: z.string().optional(),
  SECOND_FACTOR: z.enum(['obligatory', 'optional']).default('obligatory'),
  TRUST_PROXY: z.string().default('loopback'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(50).default(10),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(?:https:\/\/|mailto:|tel:)\S+$/u, 'is no address that begins with https:, mailto: or tel:')
    .optional(),
  CALLS_PER_ACCOUNT: perMinute.default(USUAL_PACE.account),
  CALLS_PER_KEY: perMinute.default(USUAL_PACE.key),
  CALLS_PER_NETWORK: perMinute.default(USUAL_PACE.network),
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
  /** Calls of the API in a minute. */
  readonly pace: Pace;
  /** Whom to tell of a weak spot, when that is not the repository. */
  readonly securityContact?: string | undefined;
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
  return Object.freeze(configured(parsed.data));
}

function configured(given: z.infer<typeof schema>): Configuration {
  return {
    app: given.APP_DATABASE_URL,
    reader: given.READER_DATABASE_URL,
    redis: given.REDIS_URL,
    sessionSecret: given.SESSION_SECRET,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    poolSize: given.DATABASE_POOL,
    secondFactor: given.SECOND_FACTOR,
    trustProxy: given.TRUST_PROXY,
    pace: {
      account: given.CALLS_PER_ACCOUNT,
      key: given.CALLS_PER_KEY,
      network: given.CALLS_PER_NETWORK,
    },
    securityContact: given.SECURITY_CONTACT,
    cacheFolder: given.DATA_DIR === undefined ? undefined : join(given.DATA_DIR, 'cache'),
  };
}
