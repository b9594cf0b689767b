import { EXAMPLE_THEMES, HOUSE_THEME, MEANINGS } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import colours from '../../../public/colours.css?raw';
import explore from '../../comparisons/explore/explore.css?raw';
import { isSame, outcomeOf, shortcomings, withColour } from './theme-draft.ts';
import { THEME_TEXTS } from './theme.texts.ts';
import { wear } from './wear-theme.ts';

describe('a theme', () => {
  it('is worn on the page, and taken off again', () => {
    const tokens = new Map<string, string>();
    const page = {
      style: {
        setProperty: (name: string, value: string) => tokens.set(name, value),
        removeProperty: (name: string) => tokens.delete(name),
      },
    } as unknown as HTMLElement;
    wear(EXAMPLE_THEMES.brick, page);
    expect(tokens.get('--basis-color-default-bg-document')).toBe('light-dark(#f8f3f0, #150d0a)');
    wear(undefined, page);
    expect(tokens.size).toBe(0);
  });

  it('of which one colour differs is another', () => {
    expect(isSame(HOUSE_THEME, { ...HOUSE_THEME })).toBe(true);
    expect(isSame(HOUSE_THEME, withColour(HOUSE_THEME, 'focus', 'dark', '#ffffff'))).toBe(false);
  });

  it('says in words what cannot be read in it', () => {
    const pale = withColour(HOUSE_THEME, 'accent', 'light', '#9fc0cc');
    const decimals = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 });
    const said = shortcomings(pale, THEME_TEXTS.nl, decimals);
    expect(said[0]).toMatch(
      /^In licht: knoppen en links op de achtergrond van de pagina\. Het contrast is 1,\d en moet minstens 4,5 zijn\./u,
    );
    expect(shortcomings(HOUSE_THEME, THEME_TEXTS.nl, decimals)).toEqual([]);
  });

  it.each(['better', 'worse'] as const)('is held against the colour of %s that charts have', (name) => {
    const { light, dark } = MEANINGS[name];
    const [inLight, inDark] = [...colours.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'gu'))];
    expect([inLight?.[1], inDark?.[1]]).toEqual([light, dark]);
    expect(explore).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });
});

describe('what is said after a change', () => {
  const idle = { isPending: false, isSuccess: false, error: null };

  it('is that it was saved, or that it was removed: whichever was done', () => {
    expect(outcomeOf(idle, idle).said).toBeUndefined();
    expect(outcomeOf({ ...idle, isSuccess: true }, idle).said).toBe('saved');
    expect(outcomeOf(idle, { ...idle, isSuccess: true }).said).toBe('removed');
  });

  it('is why it failed, for a removal as well', () => {
    const error = new Error('no connection');
    expect(outcomeOf(idle, { ...idle, error }).error).toBe(error);
    expect(outcomeOf({ ...idle, error }, idle).error).toBe(error);
  });

  it('is that it is under way, until it is done', () => {
    expect(outcomeOf({ ...idle, isPending: true }, idle).busy).toBe('saving');
    expect(outcomeOf(idle, { ...idle, isPending: true }).busy).toBe('removing');
  });
});
