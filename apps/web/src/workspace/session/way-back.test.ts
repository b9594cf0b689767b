import { describe, expect, it } from 'vitest';
import { signInThenBackTo, wayBack } from './way-back.ts';

describe('the way back after signing in', () => {
  it('leads to where someone wanted to go', () => {
    const address = signInThenBackTo('/werkplek/vergelijking?benchmark=b&kwartaal=2026Q2');
    expect(wayBack(new URL(address, 'http://x').search)).toBe(
      '/werkplek/vergelijking?benchmark=b&kwartaal=2026Q2',
    );
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/werkplek/aanmelden',
    '/werkplekken',
    '',
  ])('never leads out of the workspaces: %s', (place) => {
    expect(wayBack(`?terug=${encodeURIComponent(place)}`)).toBe('/werkplek');
  });
});
