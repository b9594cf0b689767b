import type { Express } from 'express';
import type { Configuration } from './configuration.ts';

/** The address of the repository, as publiccode.yml has it: reports are made there in private, as SECURITY.md says. */
export const REPOSITORY = 'https://example.org/ijkpunt.git';

/** To be looked at again before this day: whether the address below is still read. A test fails a month ahead. */
export const EXPIRES = '2027-11-01T00:00:00Z';

const PATH = '/.well-known/security.txt';

/** Addresses that stand for one that is still to be filled in (RFC 2606). */
const NO_PLACE = /(?:^|\.)(?:example\.(?:org|com|net)|example|invalid)$/u;

/** Says whom to tell of a weak spot (RFC 9116); undefined as long as nobody would read it. */
export function securityText({
  publicUrl,
  securityContact,
  repository = REPOSITORY,
}: Pick<Configuration, 'publicUrl' | 'securityContact'> & { readonly repository?: string }):
  string | undefined {
  const policy = NO_PLACE.test(new URL(repository).hostname) ? undefined : repository;
  const contact = securityContact ?? policy;
  if (contact === undefined) return undefined;
  const lines = [`Contact: ${contact}`, `Expires: ${EXPIRES}`, 'Preferred-Languages: nl, en'];
  // The standard knows no canonical address without encryption.
  if (publicUrl.startsWith('https:')) lines.push(`Canonical: ${new URL(PATH, publicUrl).href}`);
  if (policy !== undefined) lines.push(`Policy: ${policy}`);
  return `${lines.join('\n')}\n`;
}

/** Answers it; nothing stands there when there is nobody to tell. */
export function serveSecurityText(edge: Express, configuration: Configuration): void {
  const text = securityText(configuration);
  if (text === undefined) return;
  edge.get(PATH, (_request, response) => {
    response.set('cache-control', 'public, max-age=86400').type('text/plain').send(text);
  });
}
