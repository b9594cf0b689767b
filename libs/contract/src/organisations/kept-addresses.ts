/** Pages of which what is chosen can be kept, each with the names that may stand in its query. */
const PAGES: readonly { readonly path: RegExp; readonly names: readonly string[] }[] = [
  {
    path: /^\/beheer\/verkennen$/u,
    names: [
      ...['benchmark', 'indicator', 'kwartaal', 'periode', 'uitsplitsing', 'groep', 'gemeente'],
      ...['naam', 'toon', 'sorteer', 'richting'],
    ],
  },
  {
    path: /^\/beheer\/uitvragen\/[a-z0-9-]{1,100}\/\d{4}Q[1-4]$/u,
    names: ['stand', 'laat', 'provincie', 'naam', 'sorteer', 'richting'],
  },
];

/** The page that an address is of; undefined for an address that is not kept. */
function keptPath(address: string): string | undefined {
  const [path = '', query = '', ...rest] = address.split('?');
  const page = PAGES.find((one) => one.path.test(path));
  if (page === undefined || rest.length > 0 || /[#\s\\]/u.test(address)) return undefined;
  const names = [...new URLSearchParams(query).keys()];
  return names.every((name) => page.names.includes(name)) ? path : undefined;
}

/** Whether an address may be kept: of a page on the list, with nothing in it that the page does not know. No free address. */
export function isKeptAddress(address: string): boolean {
  return keptPath(address) !== undefined;
}

/** What somebody may have typed into an address: it is screened as any other text. */
export function typedInAddress(address: string): readonly string[] {
  return [...new URLSearchParams(address.split('?')[1] ?? '').values()];
}
