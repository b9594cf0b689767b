/** A municipality at its centre. */
export interface Placed {
  readonly inhabitants: number;
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_KM = 6371;

/**
 * Inhabitants within a distance of each centre, the municipality itself included: how urban its surroundings are.
 * Municipalities count whole, by their centre.
 *
 * @param places in any order
 * @param kilometres along the surface of the earth
 *
 * Source: docs/methods/09-peers.md section 9.1.
 */
export function inhabitantsWithin(places: readonly Placed[], kilometres: number): number[] {
  return places.map((here) =>
    places.reduce(
      (sum, there) => (kilometresBetween(here, there) <= kilometres ? sum + there.inhabitants : sum),
      0,
    ),
  );
}

/** Great-circle distance (haversine). */
function kilometresBetween(a: Placed, b: Placed): number {
  const radians = Math.PI / 180;
  const across = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const along = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const part = across + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * along;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)));
}
