import { describe, expect, it } from 'vitest';
import { refusedContentIn } from './refused-content.ts';

const reported = (blocked: unknown, directive: unknown = 'script-src', page: unknown = 'https://h/p') =>
  refusedContentIn(
    JSON.stringify({
      'csp-report': { 'effective-directive': directive, 'blocked-uri': blocked, 'document-uri': page },
    }),
  );

describe('what a browser refused', () => {
  it.each([
    ['inline', 'inline'],
    ['data', 'data'],
    ['data:text/html,<b>geheim', 'data'],
    ['blob:https://h/1', 'blob'],
    ['chrome-extension://abc/x.js', 'chrome-extension'],
    ['https://EVIL.example/x?y#z', 'evil.example'],
    ['https://user:geheim@evil.example:81/x', 'evil.example:81'],
    ['wss://evil.example/x', 'evil.example'],
    ['javascript:alert(1)', 'other'],
    ['https://', 'other'],
    ['geheim van iemand', 'other'],
    ['__proto__', 'other'],
    ['', 'other'],
  ])('at %s is told as %s', (blocked, told) => {
    expect(reported(blocked)).toEqual([{ directive: 'script-src', blocked: told, page: '/p' }]);
  });

  it.each([
    ["script-src 'self' https://h", 'script-src'],
    ['img-src', 'img-src'],
    ['constructor', 'other'],
    ['x\ny', 'other'],
  ])('by %s is told as %s', (directive, told) => {
    expect(reported('inline', directive)[0]?.directive).toBe(told);
  });

  it('keeps of an address of a page a path of bearable length, and no line break', () => {
    expect(reported('inline', 'img-src', `https://h/${'a'.repeat(500)}?q`)[0]?.page).toHaveLength(200);
    expect(reported('inline', 'img-src', 'https://h/a\nb c')[0]?.page).toBe('/ab%20c');
    expect(reported('inline', 'img-src', 'about:blank')[0]?.page).toBe('other');
  });

  it.each(['', 'null', '7', '[]', '{}', '{"csp-report":null}', '{"csp-report":{"blocked-uri":7}}', '[[]]'])(
    'is nothing in %s',
    (text) => {
      expect(refusedContentIn(text)).toEqual([]);
    },
  );
});
