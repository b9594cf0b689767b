import { HOUSE_THEME, tokensOf, type Theme } from '@ijkpunt/contract';
import { useEffect } from 'react';
import { useTheme } from './use-theme.ts';

/** Puts the tokens of a theme on the whole page, or takes off what was on. */
export function wear(theme: Theme | undefined, { style }: HTMLElement = document.documentElement): void {
  const tokens = theme === undefined ? {} : tokensOf(theme);
  for (const token of Object.keys(tokensOf(HOUSE_THEME))) {
    const value = tokens[token];
    if (value === undefined) style.removeProperty(token);
    else style.setProperty(token, value);
  }
}

/** The page wears the theme of the organisation for as long as somebody of it is signed in. */
export function useWornTheme(): void {
  const theme = useTheme().data?.theme;
  useEffect(() => {
    // A browser that does not know two colours in one keeps the look of the house, which is written out for it.
    if (!CSS.supports('color', 'light-dark(#000000, #ffffff)')) return undefined;
    wear(theme);
    return () => wear(undefined);
  }, [theme]);
}
