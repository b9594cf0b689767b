import type { Route } from '@ijkpunt/contract';

/** Every route of the contract stands below this address. */
export const BASE = '/api/v1';

type Values = Readonly<Record<string, unknown>>;

/** The address of a route, with its parameters and query filled in. */
export function addressOf(route: Pick<Route, 'path'>, params: unknown, query: unknown): string {
  const given = valuesOf(params);
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(valuesOf(query))) {
    if (value !== undefined) search.set(name, String(value));
  }
  return BASE + path + (search.size === 0 ? '' : `?${search.toString()}`);
}

function valuesOf(part: unknown): Values {
  return typeof part === 'object' && part !== null ? { ...part } : {};
}
