import { describe, expect, it } from 'vitest';
import { isKeptAddress, typedInAddress } from './kept-addresses.ts';

describe('an address that can be kept', () => {
  it.each([
    '/beheer/verkennen',
    '/beheer/verkennen?benchmark=uitkeringen&groep=province%3AOverijssel&naam=z',
    '/beheer/uitvragen/statushouders-voorbeeld/2024Q1?stand=uploaded&laat=ja',
  ])('is one of a page on the list: %s', (address) => {
    expect(isKeptAddress(address)).toBe(true);
  });

  it.each([
    'https://ergens.example/beheer/verkennen',
    '//ergens.example/beheer/verkennen',
    '/beheer/verkennen/../mensen',
    '/beheer/verkennen?terug=https://ergens.example',
    '/beheer/verkennen?naam=a?naam=b',
    '/beheer/verkennen#kop',
    '/beheer/verkennen ?naam=a',
    '/werkplek/mensen',
    '/beheer/uitvragen/a/b',
    'javascript:alert(1)',
    '',
  ])('is no other: %s', (address) => {
    expect(isKeptAddress(address)).toBe(false);
  });

  it('gives what was typed in it, to be screened', () => {
    expect(typedInAddress('/beheer/verkennen?naam=jan%40ergens.example&toon=all')).toEqual([
      'jan@ergens.example',
      'all',
    ]);
  });
});
