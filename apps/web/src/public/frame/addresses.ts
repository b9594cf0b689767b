import { addressIn } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';

export { addressIn };

/** The page of a municipality. */
export function municipalityAddress(language: Language, slug: string): string {
  return addressIn(language, `/gemeenten/${encodeURIComponent(slug)}`);
}

/** The page of an indicator. */
export function indicatorAddress(language: Language, slug: string): string {
  return addressIn(language, `/indicatoren/${encodeURIComponent(slug)}`);
}

/** What another site shows of an indicator or a municipality. */
export function embedAddress(
  language: Language,
  of: 'indicatoren' | 'gemeenten',
  slug: string,
  choices: Readonly<Record<string, string | undefined>> = {},
): string {
  const chosen = Object.entries(choices).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const path = addressIn(language, `/embed/${of}/${encodeURIComponent(slug)}`);
  return chosen.length === 0 ? path : `${path}?${chosen.join('&')}`;
}

/** What is found by what was typed. */
export function searchPath(query: string): string {
  return query === '' ? '/zoeken' : `/zoeken?q=${encodeURIComponent(query)}`;
}

/** The comparison of municipalities, on some indicators or on all. */
export function comparePath(municipalities: readonly string[], indicators: readonly string[]): string {
  const parts = [
    ...(municipalities.length > 0 ? [`gemeenten=${joined(municipalities)}`] : []),
    ...(indicators.length > 0 ? [`indicatoren=${joined(indicators)}`] : []),
  ];
  return parts.length === 0 ? '/vergelijken' : `/vergelijken?${parts.join('&')}`;
}

function joined(slugs: readonly string[]): string {
  return slugs.map(encodeURIComponent).join(',');
}
