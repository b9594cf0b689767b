import { LANGUAGES, type Language } from '@ijkpunt/model';
import { createContext, use, useSyncExternalStore } from 'react';

const PLACE = 'ijkpunt-taal';
const listeners = new Set<() => void>();

/** The language in which the screen speaks; Dutch unless someone switched. */
export const SpokenLanguage = createContext<Language>('nl');

/** The language of this screen. */
export function useLanguage(): Language {
  return use(SpokenLanguage);
}

/** The texts of a feature in the language of this screen. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()];
}

/** The language that this browser remembers. */
export function useRememberedLanguage(): Language {
  return useSyncExternalStore(listen, rememberedLanguage, () => 'nl');
}

/** Switches the language, for this screen and the next visit. */
export function switchLanguage(language: Language): void {
  try {
    localStorage.setItem(PLACE, language);
  } catch {
    // A browser that remembers nothing still switches, until the page is reloaded.
  }
  current = language;
  document.documentElement.lang = language;
  for (const heard of listeners) heard();
}

let current: Language | undefined;

/** The language of the last visit, or Dutch. */
export function rememberedLanguage(): Language {
  current ??= stored();
  return current;
}

function stored(): Language {
  try {
    const found = localStorage.getItem(PLACE);
    return LANGUAGES.find((language) => language === found) ?? 'nl';
  } catch {
    return 'nl';
  }
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
