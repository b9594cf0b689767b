import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPage } from './kept-answers.ts';

/** A room of a cache as far as it is used here; counts how often every page in it is read. */
class Room {
  readonly kept = new Map<string, Response>();
  readings = 0;
  readonly #path = (address: string) => new URL(address, 'https://ijkpunt.example').pathname;
  match = async (address: string) => this.kept.get(this.#path(address))?.clone();
  put = async (address: string, answer: Response) => void this.kept.set(this.#path(address), answer);
  add = async (address: string) => this.put(address, new Response(''));
  delete = async (address: string) => this.kept.delete(this.#path(address));
  keys = async () => [...this.kept.keys()].map((path) => ({ url: `https://ijkpunt.example${path}` }));
  matchAll = async () => {
    this.readings += 1;
    return [...this.kept.values()].map((answer) => answer.clone());
  };
}

const rooms = new Map<string, Room>();
const pages = () => rooms.get('ijkpunt-pages-2');
let answer: () => Response;

const aPage = (sheet = 'public-1') =>
  new Response(`<html lang="nl"><link href="/assets/${sheet}.css"><title>Zwolle - IJkpunt</title></html>`, {
    headers: { 'content-type': 'text/html', 'cache-control': 'public, max-age=60' },
  });

async function view(path: string, given: () => Response = aPage): Promise<void> {
  answer = given;
  const works: Promise<unknown>[] = [];
  await answerPage(new Request(`https://ijkpunt.example${path}`), (work) => works.push(work));
  await Promise.all(works);
}

beforeEach(() => {
  rooms.clear();
  const open = async (name: string) => {
    const room = rooms.get(name) ?? new Room();
    rooms.set(name, room);
    return room;
  };
  vi.stubGlobal('caches', { open });
  vi.stubGlobal('fetch', async () => answer());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is kept is looked through', () => {
  it('when a page is there for the first time, and not when it is read again', async () => {
    await view('/gemeenten/zwolle');
    expect(pages()?.readings).toBe(1);
    await view('/gemeenten/zwolle');
    await view('/gemeenten/zwolle');
    expect(pages()?.readings).toBe(1);
    await view('/gemeenten/haarlem');
    expect(pages()?.readings).toBe(2);
  });

  it('when a page goes, and not when one goes that was never there', async () => {
    const gone = () => new Response('', { status: 410 });
    await view('/gemeenten/zwolle', gone);
    expect(pages()?.readings).toBe(0);
    await view('/gemeenten/zwolle');
    await view('/gemeenten/zwolle', gone);
    expect(pages()?.readings).toBe(2);
    expect(pages()?.kept.size).toBe(0);
  });

  it('when a page is dressed anew: what nobody wears any more goes', async () => {
    await view('/gemeenten/zwolle');
    await view('/gemeenten/zwolle', () => aPage('public-2'));
    expect([...(rooms.get('ijkpunt-dress-1')?.kept.keys() ?? [])]).toEqual(['/assets/public-2.css']);
  });
});
