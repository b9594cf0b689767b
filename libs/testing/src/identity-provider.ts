import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider says of somebody. */
export interface Vouched {
  readonly sub: string;
  readonly email?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
  /** How they were seen there. */
  readonly amr?: readonly string[];
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  /** Who sits at the browser from now on: they are asked nothing. */
  atTheBrowser(person: Vouched): void;
  /** Lets another key take over; tokens that were signed with the one before are worth nothing any more. */
  replaceKey(): void;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'ijkpunt', secret: 'a secret of the tests, long enough' };

/** A real OpenID provider on a port of its own, for one client that returns to these addresses. */
export async function anIdentityProvider(returnAddresses: readonly string[]): Promise<IdentityProvider> {
  const people = new Map<string, Vouched>();
  let current = '';
  let handle = (): ReturnType<Provider['callback']> => () => Promise.resolve();
  const server = createServer((request, response) => void handle()(request, response));
  const issuer = await listening(server);
  const begin = (): void => {
    const provider = aProvider(issuer, { returnAddresses, people, current: () => current });
    const callback = provider.callback();
    handle = () => callback;
  };
  begin();
  return {
    issuer,
    ...CLIENT,
    atTheBrowser: (person) => {
      people.set(person.sub, person);
      current = person.sub;
    },
    replaceKey: begin,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Behind {
  readonly returnAddresses: readonly string[];
  readonly people: ReadonlyMap<string, Vouched>;
  readonly current: () => string;
}

function aProvider(issuer: string, { returnAddresses, people, current }: Behind): Provider {
  const provider = new Provider(issuer, settings(returnAddresses, people));
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    // Whoever sits at the browser is known there, and has nothing to fill in.
    const accountId = current();
    const { amr = [] } = people.get(accountId) ?? {};
    const result = { login: { accountId, amr: [...amr] } };
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
    context.respond = false;
  });
  return provider;
}

function settings(returnAddresses: readonly string[], people: Behind['people']): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.secret,
        redirect_uris: [...returnAddresses],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    // What is said of somebody stands in the token itself.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'groups', 'amr'], email: ['email'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [aKey()] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      const of = { clientId: client?.clientId, accountId: session?.accountId };
      const grant = new provider.Grant(of as { clientId: string; accountId: string });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}

function aKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' } as const;
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
