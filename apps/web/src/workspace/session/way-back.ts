const WORKSPACES = /^\/(werkplek|beheer)(\/|\?|$)/;
const SIGN_IN = '/werkplek/aanmelden';

/** The address of the sign-in page that leads back to where someone wanted to go. */
export function signInThenBackTo(path: string): string {
  return isPlace(path) && path !== '/werkplek' ? `${SIGN_IN}?terug=${encodeURIComponent(path)}` : SIGN_IN;
}

/** Where to go after signing in. Only to a page of the workspaces: never to an address that a stranger put in a link. */
export function wayBack(search: string): string {
  const path = new URLSearchParams(search).get('terug') ?? '';
  return isPlace(path) ? path : '/werkplek';
}

function isPlace(path: string): boolean {
  return WORKSPACES.test(path) && !path.startsWith(SIGN_IN) && !path.includes('\\');
}
