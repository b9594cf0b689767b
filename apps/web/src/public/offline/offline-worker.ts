/**
 * Keeps the public pages that somebody read last, to be read again without a connection. The network always goes first: a kept page is
 * shown only when nobody answers, and says of which day it is. It runs beside all pages of this address, and leaves the workspaces and
 * everything that is no public page to the browser.
 */
import { isDress, isPageAddress } from './kept-pages.ts';
import { answerPage, keepOpenPages, keepOfflinePages } from './kept-answers.ts';

/** What of a service worker is used here: the library of the browser's own pages does not know it. */
interface OfflineWorker {
  readonly location: { readonly origin: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { readonly includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', hear: (event: Asking) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as OfflineWorker;

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepOfflinePages(), worker.skipWaiting()]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && isPageAddress(address)) {
    event.respondWith(answerPage(request, (work) => event.waitUntil(work)));
  } else if (isDress(address.pathname)) event.respondWith(dressed(request));
});

/** The page that brought this here was asked before: it is kept as well. */
async function begin(): Promise<void> {
  await worker.clients.claim();
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  await keepOpenPages(open.map(({ url }) => new URL(url)));
}

async function dressed(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}
