import type { Language } from '@ijkpunt/model';

/** Where a visitor is: the language, and the address below it in Dutch. */
export interface PageAddress {
  readonly language: Language;
  readonly path: string;
}

/** Takes an address apart: `/en/methode` is the English page of `/methode`. */
export function pageAddress(path: string): PageAddress {
  if (path === '/en') return { language: 'en', path: '/' };
  return path.startsWith('/en/') ? { language: 'en', path: path.slice(3) } : { language: 'nl', path };
}

/** Addresses that belong to the workspaces, and are answered with the one page that runs in the browser. */
export function isWorkspace(path: string): boolean {
  return /^\/(?:werkplek|beheer)(?:\/|$)/.test(path);
}

/** Addresses of programs, of the workspaces and of whoever watches over the program: nobody waits for the pages there. */
export function isNeverReleased(path: string): boolean {
  return /^\/(?:api|werkplek|beheer|bestanden|healthz|readyz|metrics|favicon\.ico)(?:\/|$)/.test(path);
}
