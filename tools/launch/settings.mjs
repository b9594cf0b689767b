/** What the person asked for, and what each program is told of it. */
import path from 'node:path';
import { Problem } from './problem.mjs';
import { roleUrls } from './roles.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} dataDirectory
 * @property {string | undefined} databaseUrl absent: the embedded PostgreSQL
 * @property {string} demonstration on or off
 */

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`PORT=${text} is geen poort. Kies een getal van 1 tot en met 65535: PORT=3000 npm start`);
}

function demonstrationOf(text) {
  if (text === 'on' || text === 'off') return text;
  throw new Problem(`DEMONSTRATION=${text} zegt niets. Kies on of off: DEMONSTRATION=off npm start`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} project
 * @returns {Settings}
 */
export function settingsFrom(env, project) {
  return {
    port: portOf(env.PORT || '3000'),
    dataDirectory: path.resolve(project, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    demonstration: demonstrationOf(env.DEMONSTRATION || 'on'),
  };
}

function without(env, names) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

/**
 * An environment per program. Each gets the database roles it works with and no other: what a program does not hold, a
 * fault in it cannot use. Role addresses that are already set (a database whose roles someone else manages) win.
 * @param {{ env: NodeJS.ProcessEnv, settings: Settings }} run
 * @param {{ adminUrl: string, secret: string }} access
 */
export function environments({ env, settings }, { adminUrl, secret }) {
  const roles = roleUrls(adminUrl, secret);
  for (const name of Object.keys(roles)) roles[name] = env[name] || roles[name];
  const common = {
    NODE_ENV: 'production',
    PUBLIC_URL: `http://localhost:${settings.port}`,
    ...without(env, ['DATABASE_URL', 'SESSION_SECRET', ...Object.keys(roles)]),
    PORT: String(settings.port),
    DATA_DIR: settings.dataDirectory,
    DEMONSTRATION: settings.demonstration,
  };
  // Everybody knows the passwords of the demonstration: a second factor would only keep out who wants to look.
  const secondFactor = env.SECOND_FACTOR || (settings.demonstration === 'on' ? 'optional' : 'obligatory');
  const { APP_DATABASE_URL, READER_DATABASE_URL, COMPARER_DATABASE_URL, PUBLISHER_DATABASE_URL } = roles;
  return {
    prepare: { ...common, DATABASE_URL: adminUrl, ...roles },
    worker: { ...common, APP_DATABASE_URL, COMPARER_DATABASE_URL, PUBLISHER_DATABASE_URL },
    api: {
      ...common,
      SECOND_FACTOR: secondFactor,
      APP_DATABASE_URL,
      READER_DATABASE_URL,
      SESSION_SECRET: secret,
    },
  };
}
