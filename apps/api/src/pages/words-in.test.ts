import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in.ts';

describe('the words of an address', () => {
  it.each([
    ['/gemeenten/zwole', 'zwole'],
    ['/gemeenten/bergen-op-zoom/', 'bergen op zoom'],
    ['/S%C3%BAdwest-Frysl%C3%A2n', 'Súdwest Fryslân'],
    ['/gemeenten/%E0%A4%A', 'E0 A4 A'],
    ['/<script>alert(1)', 'script alert 1'],
  ])('of %s are “%s”', (path, words) => {
    expect(wordsIn(path)).toBe(words);
  });

  it.each(['/', '', '/wp-login.php', '/a/b.css'])('are none in %j', (path) => {
    expect(wordsIn(path)).toBe('');
  });

  it('are no more than a name', () => {
    expect(wordsIn(`/${'a'.repeat(500)}`)).toHaveLength(60);
  });
});
