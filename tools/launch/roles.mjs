/** The addresses by which the parts of IJkpunt reach the database: each under a role that may do only its own work. */
import { derive } from './secrets.mjs';
import { Problem } from './problem.mjs';

const ROLES = {
  APP_DATABASE_URL: 'ijkpunt_app',
  READER_DATABASE_URL: 'ijkpunt_reader',
  COMPARER_DATABASE_URL: 'ijkpunt_comparer',
  PUBLISHER_DATABASE_URL: 'ijkpunt_publisher',
};

function parse(adminUrl) {
  try {
    const url = new URL(adminUrl);
    if (/^postgres(ql)?:$/.test(url.protocol) && url.hostname) return url;
  } catch {
    // said below; the address itself is not repeated, it holds a password
  }
  throw new Problem(
    'DATABASE_URL is geen volledig adres. Bijvoorbeeld: postgres://gebruiker:wachtwoord@host:5432/ijkpunt',
  );
}

/**
 * Same host, port and database as the administrator's address. The prepare program sets these passwords.
 * @param {string} adminUrl
 * @param {string} secret
 * @returns {Record<keyof typeof ROLES, string>}
 */
export function roleUrls(adminUrl, secret) {
  const admin = parse(adminUrl);
  // Without a name the server takes the role's name for the database: every role would land somewhere else.
  if (admin.pathname.length < 2) admin.pathname = `/${admin.username || 'postgres'}`;
  const entries = Object.entries(ROLES).map(([name, role]) => {
    const url = new URL(admin);
    url.username = role;
    url.password = derive(secret, `database role ${role}`);
    return [name, url.href];
  });
  return Object.fromEntries(entries);
}
