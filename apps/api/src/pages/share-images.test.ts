import { describe, expect, it } from 'vitest';
import type { PublicPage } from '@ijkpunt/contract';
import { paintPicture } from './paint-picture.ts';
import { pictureAt } from './serve-share-images.ts';
import { ShareImages } from './share-images.ts';

const START: PublicPage = { kind: 'start', municipalities: [], sections: [] };

/** Pictures of which the painting is counted, and ends when it is told to. */
function someImages() {
  const waiting: (() => void)[] = [];
  const state = { edition: 1, painted: 0 };
  const released = {
    edition: () => Promise.resolve(state.edition),
    page: (path: string) => Promise.resolve(path === '/nergens' ? undefined : START),
  };
  const paint = (): Promise<Uint8Array> => {
    state.painted += 1;
    return new Promise((resolve) => waiting.push(() => resolve(new Uint8Array([state.painted]))));
  };
  const finish = (): void => waiting.splice(0).forEach((end) => end());
  return { images: new ShareImages(released, paint), state, finish };
}

/** Lets what was asked come as far as it comes. */
const come = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a picture', () => {
  it('is a PNG of the size that pages name', () => {
    const png = Buffer.from(paintPicture({ page: START, language: 'nl' }) ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('has letters in it', () => {
    const of = (language: 'nl' | 'en'): Buffer => Buffer.from(paintPicture({ page: START, language }) ?? []);
    expect(of('nl').equals(of('en'))).toBe(false);
  });

  it('is painted once for who asks at the same time, and kept until something else comes out', async () => {
    const { images, state, finish } = someImages();
    const at = { language: 'nl', path: '/' } as const;
    const both = [images.at(at), images.at(at)];
    await come();
    finish();
    expect(await Promise.all(both)).toEqual([Buffer.from([1]), Buffer.from([1])]);
    expect(await images.at(at)).toEqual(Buffer.from([1]));
    state.edition = 2;
    const anew = images.at(at);
    await come();
    finish();
    expect(await anew).toEqual(Buffer.from([2]));
  });

  it('of nothing is not there', async () => {
    expect(await someImages().images.at({ language: 'nl', path: '/nergens' })).toBeUndefined();
  });

  it('is not waited for when too many wait already', async () => {
    const { images, finish } = someImages();
    const many = Array.from({ length: 24 }, (_, at) => images.at({ language: 'nl', path: `/${at}` }));
    await come();
    expect(await images.at({ language: 'nl', path: '/one-more' })).toBe('busy');
    finish();
    await Promise.all(many);
    const later = images.at({ language: 'nl', path: '/one-more' });
    await come();
    finish();
    expect(await later).toBeInstanceOf(Buffer);
  });
});

describe('the address of a picture', () => {
  it.each([
    ['/deelbeeld/start.png', { language: 'nl', path: '/' }],
    ['/en/deelbeeld/gemeenten/zwolle.png', { language: 'en', path: '/gemeenten/zwolle' }],
    ['/deelbeeld/indicatoren/a-1.png', { language: 'nl', path: '/indicatoren/a-1' }],
    ['/deelbeeld/gemeenten/../x.png', undefined],
    ['/deelbeeld/gemeenten/Zwolle.PNG', undefined],
    ['/deelbeeld/methode.png', undefined],
  ])('%s is of the page %j', (address, page) => {
    expect(pictureAt(address)).toEqual(page);
  });
});
