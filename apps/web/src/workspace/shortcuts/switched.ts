import { useSyncExternalStore } from 'react';

const PLACE = 'ijkpunt-sneltoetsen';
const OFF = 'uit';
const listeners = new Set<() => void>();
let current: boolean | undefined;

/** Whether shortcuts of one sign work in this browser. They do until somebody switches them off. */
export function useSwitchedOn(): boolean {
  return useSyncExternalStore(listen, isSwitchedOn, () => true);
}

/** Switches them, for this screen and the next visit. A browser that remembers nothing switches until the page is reloaded. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, OFF);
  } catch {
    // Not remembered.
  }
  current = on;
  for (const heard of listeners) heard();
}

/** As it is now. */
export function isSwitchedOn(): boolean {
  current ??= stored();
  return current;
}

function stored(): boolean {
  try {
    return localStorage.getItem(PLACE) !== OFF;
  } catch {
    return true;
  }
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
