import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type CustomFetch,
} from 'openid-client';
import { isThisMachine, Refusal } from '../../platform/index.ts';

/** A provider, and who we are to it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
}

/** What was agreed with a browser when it was sent to a provider, to be held against what comes back. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider says of somebody, verified: signed by it, for us, for this departure, and not too old. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

const PATIENCE_SECONDS = 10;

/**
 * Speaks with the provider of an organisation: authorization code with PKCE, state and nonce. It is asked anew each time who it
 * is and what its keys are, so that a key that was replaced is never in the way.
 */
export class Provider {
  /** @param tryOut this installation is one to try out, on a machine of one's own: a provider may be there too, without https */
  constructor(private readonly tryOut: boolean) {}

  /** Whether it is there and is who it says. */
  async insistOnLife(settings: ProviderSettings): Promise<void> {
    await this.discovered(settings);
  }

  /** Where to send somebody, and what to hold against what comes back. */
  async departure(
    settings: ProviderSettings,
    returnAddress: string,
  ): Promise<{ readonly address: string; readonly departure: Departure }> {
    const configuration = await this.discovered(settings);
    const departure = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddress,
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(departure.verifier),
      code_challenge_method: 'S256',
      state: departure.state,
      nonce: departure.nonce,
    });
    return { address: address.href, departure };
  }

  /** Who came back; a refusal when anything does not fit: state, nonce, issuer, audience, key, time or code. */
  async claims(settings: ProviderSettings, came: URL, departure: Departure): Promise<Claims> {
    const configuration = await this.discovered(settings);
    const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = departure;
    try {
      const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
      const tokens = await authorizationCodeGrant(configuration, came, checks);
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('no claims');
      return claims as Claims;
    } catch {
      // What does not fit is for nobody at the door: it would tell an attacker how near they are.
      throw new Refusal('sign-on-refused');
    }
  }

  private async discovered({ issuer, clientId, secret }: ProviderSettings): Promise<Configuration> {
    const server = new URL(issuer);
    const insecure = server.protocol === 'http:' && this.tryOut && isThisMachine(server.hostname);
    if (server.protocol !== 'https:' && !insecure) throw new Refusal('sign-on-unreachable', { issuer });
    try {
      return await discovery(server, clientId, { client_secret: secret }, ClientSecretPost(secret), {
        timeout: PATIENCE_SECONDS,
        // The signature too, although the token comes over a line that is safe: a line ends at some proxy.
        execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
        [customFetch]: this.tryOut ? request : outwards,
      });
    } catch {
      throw new Refusal('sign-on-unreachable', { issuer });
    }
  }
}

const request: CustomFetch = (address, options) =>
  // eslint-disable-next-line house/no-bare-fetch -- the provider of an organisation is no route of ours
  fetch(address, options as RequestInit);

/** Networks that are inside: an address that an administrator fills in is no way to look around in them. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['64:ff9b::', 96],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv6');

const outwards: CustomFetch = async (address, options) => {
  const { hostname } = new URL(address);
  const found = await lookup(hostname.replaceAll(/[[\]]/gu, ''), { all: true });
  if (found.some(({ address: one }) => isInside(one))) throw new Error('an address inside');
  return request(address, options);
};

/** Whether an address belongs to a network inside. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;
  return INSIDE.check(mapped, isIP(mapped) === 6 ? 'ipv6' : 'ipv4');
}
