import { describe, expect, it } from 'vitest';
import { contrast, luminance, mixed } from './contrast.ts';
import { tooNear } from './legible.ts';
import { theme as schema } from './theme.ts';
import { EXAMPLE_THEMES, HOUSE_THEME } from './themes.ts';
import { publicSheet, tokensOf } from './tokens.ts';

describe('Contrast', () => {
  it('is 21 of black upon white, 1 of a colour upon itself, whichever is in front', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(contrast('#7a4b00', '#7a4b00')).toBe(1);
  });

  it('follows the numbers that WCAG and its tools give', () => {
    // #767676 is the lightest grey that is allowed upon white, #777777 the first that is not.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 10);
    expect(luminance('#00ff00')).toBeCloseTo(0.7152, 10);
    expect(luminance('#0000ff')).toBeCloseTo(0.0722, 10);
  });
});

describe('A mixture', () => {
  it('is one colour at 0, the other at 1, and halfway between', () => {
    expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mixed('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('A theme', () => {
  it.each(Object.entries({ house: HOUSE_THEME, ...EXAMPLE_THEMES }))('called %s is legible', (_, theme) => {
    expect(schema.parse(theme)).toEqual(theme);
    expect(tooNear(theme)).toEqual([]);
  });

  it('with letters like their ground is told apart by the pair, the way of looking and what was measured', () => {
    const grey = { ...HOUSE_THEME, accent: { light: '#8fb3c7', dark: '#7fd0e2' } };
    const told = tooNear(grey).map(({ mode, front, back, asked }) => ({ mode, front, back, asked }));
    expect(told).toContainEqual({ mode: 'light', front: 'accent', back: 'paper', asked: 4.5 });
    expect(told).toContainEqual({ mode: 'light', front: 'onAccent', back: 'accent', asked: 4.5 });
    expect(told.filter(({ mode }) => mode === 'dark')).toEqual([]);
    expect(tooNear(grey)[0]?.measured).toBeLessThan(4.5);
  });

  it('in which charts of other sites would lose what they say of better and worse is not legible', () => {
    const blue = { ...HOUSE_THEME, paper: { light: '#9fc4ee', dark: '#12191d' } };
    const amber = { ...HOUSE_THEME, ground: { light: '#f3f6f7', dark: '#7a4412' } };
    expect(tooNear(blue)).toContainEqual(expect.objectContaining({ mode: 'light', front: 'better' }));
    expect(tooNear(amber)).toContainEqual(expect.objectContaining({ mode: 'dark', front: 'worse' }));
  });

  it('takes colours as six digits and nothing that could be more than a colour', () => {
    const odd = ['red', '#fff', '#12345g', '#123456; } body { display: none', 'url(https://example.com)', ''];
    for (const light of odd)
      expect(schema.safeParse({ ...HOUSE_THEME, ink: { light, dark: '#ffffff' } }).success, light).toBe(
        false,
      );
    expect(schema.safeParse({ ...HOUSE_THEME, more: 1 }).success).toBe(false);
  });

  it('becomes tokens with light and dark in one value', () => {
    const tokens = tokensOf(HOUSE_THEME);
    expect(tokens['--basis-color-default-bg-default']).toBe('light-dark(#ffffff, #12191d)');
    expect(tokens['--basis-border-radius-md']).toBe('0.4rem');
  });

  it('becomes a sheet for what stands on other sites, of nothing but names and colours', () => {
    const sheet = publicSheet(EXAMPLE_THEMES.river);
    expect(sheet).toContain('--accent:light-dark(#1d4fa8, #9dbcff);');
    expect(sheet).toMatch(/^:root\{(?:--[a-z-]+:[^;{}<>]+;?)+\}\n$/u);
    expect(sheet).not.toContain('--better');
  });
});
