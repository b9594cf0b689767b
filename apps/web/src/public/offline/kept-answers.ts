import { dressIn, filledOffline, markedAsKept, titleIn, type Listed } from './kept-html.ts';
import { fateOf, isDress, isPageAddress, staying, type Kept } from './kept-pages.ts';

/** The rooms of what is kept. Another number when something else may stand there: the older rooms go then. */
const PAGES = 'ijkpunt-pages-2';
const OFFLINE = 'ijkpunt-offline-1';
const DRESS = 'ijkpunt-dress-1';

/** When a page was read, beside what the server said of it. */
const READ_AT = 'x-read-at';

const OFFLINE_PAGES = { nl: '/offline', en: '/en/offline' };

/** Answers a page from the network, and keeps it; when nobody answers, as it was read, or with the page of being offline. */
export async function answerPage(
  request: Request,
  afterwards: (work: Promise<unknown>) => void,
): Promise<Response> {
  try {
    // Asked anew each time: what the browser itself remembers for a minute could be of a release that was withdrawn.
    const answer = await fetch(request, { cache: 'no-cache' });
    afterwards(remember(addressOf(request.url), answer.clone()));
    return answer;
  } catch {
    return withoutNetwork(addressOf(request.url));
  }
}

/** Fetches and keeps the pages that stand open. */
export async function keepOpenPages(open: readonly URL[]): Promise<void> {
  const names = [PAGES, OFFLINE, DRESS];
  for (const room of await caches.keys())
    if (room.startsWith('ijkpunt-') && !names.includes(room)) await caches.delete(room);
  for (const { href } of open.filter(isPageAddress)) await remember(addressOf(href), await fetch(href));
}

/** Fetches the pages of being offline, and what they are dressed in. */
export async function keepOfflinePages(): Promise<void> {
  const room = await caches.open(OFFLINE);
  for (const address of Object.values(OFFLINE_PAGES)) {
    const answer = await fetch(address, { cache: 'reload' });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    await keepDress(await answer.clone().text());
    await room.put(address, answer);
  }
}

async function remember(address: string, answer: Response): Promise<void> {
  // The end of a way that leads on is kept under its own address, when the browser goes there.
  if (answer.type === 'opaqueredirect') return;
  const fate = fateOf(answer);
  if (fate === 'leave') return;
  const room = await caches.open(PAGES);
  const changed = fate === 'drop' ? await room.delete(address) : await keep(room, address, answer);
  if (changed) await tidyUp(room);
}

/** Keeps a page in the place of how it was before; says whether there is more than there was, of pages or of dress. */
async function keep(room: Cache, address: string, answer: Response): Promise<boolean> {
  const html = await answer.text();
  const isDressedAnew = await keepDress(html);
  const isNew = (await room.match(address)) === undefined;
  await room.put(address, new Response(html, { headers: headersOf(answer, Date.now()) }));
  return isNew || isDressedAnew;
}

/** As the server sent them, the security policy among them; without how it was packed, for it is unpacked now. */
function headersOf(answer: Response, readAt: number): Headers {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  headers.set(READ_AT, String(readAt));
  return headers;
}

/** Keeps what a page is dressed in; says whether any of it was not there yet. */
async function keepDress(html: string): Promise<boolean> {
  const room = await caches.open(DRESS);
  let isMore = false;
  for (const address of dressIn(html).filter(isDress)) {
    if ((await room.match(address)) !== undefined) continue;
    await room.add(address);
    isMore = true;
  }
  return isMore;
}

/**
 * Lets go of what is too old or too much, and of what no page is dressed in any more. Reads every kept page, and so not after each view:
 * only when there is more or less than there was.
 */
async function tidyUp(room: Cache): Promise<void> {
  const kept = await keptIn(room);
  const stay = new Set(staying(kept, Date.now()).map(({ address }) => address));
  for (const { address } of kept) if (!stay.has(address)) await room.delete(address);
  const named = new Set<string>();
  for (const place of [room, await caches.open(OFFLINE)])
    for (const page of await place.matchAll())
      for (const address of dressIn(await page.text())) named.add(address);
  const dress = await caches.open(DRESS);
  for (const { url } of await dress.keys()) if (!named.has(new URL(url).pathname)) await dress.delete(url);
}

async function keptIn(room: Cache): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const { url } of await room.keys()) {
    const readAt = Number((await room.match(url))?.headers.get(READ_AT));
    kept.push({ address: addressOf(url), readAt });
  }
  return kept;
}

async function withoutNetwork(address: string): Promise<Response> {
  const room = await caches.open(PAGES);
  const stay = staying(await keptIn(room), Date.now());
  const known = stay.find((one) => one.address === address);
  const page = known === undefined ? undefined : await room.match(address);
  if (known !== undefined && page !== undefined)
    return new Response(markedAsKept(await page.text(), known.readAt), { headers: page.headers });
  const isEnglish = /^\/en(?:\/|$)/u.test(address);
  const offline = await caches.match(OFFLINE_PAGES[isEnglish ? 'en' : 'nl']);
  if (offline === undefined) return Response.error();
  const listed: Listed[] = [];
  for (const one of stay) {
    const html = (await (await room.match(one.address))?.text()) ?? '';
    listed.push({ ...one, title: titleIn(html) });
  }
  const headers = headersOf(offline, Date.now());
  return new Response(filledOffline(await offline.text(), address, listed), { status: 503, headers });
}

/** An address without its host, and without the place on the page. */
function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
