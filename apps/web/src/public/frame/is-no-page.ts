import type { PublicPage } from '@ijkpunt/contract';

/** What is answered where there is no page: its address is whatever somebody typed, and leads nowhere in another language. */
export function isNoPage({ kind }: Pick<PublicPage, 'kind'>): boolean {
  return kind === 'not-found' || kind === 'withdrawn' || kind === 'fault';
}
