/** A colour as six hexadecimal digits behind a sign: `#0f4c5c`. */
export type Colour = string;

/** Red, green and blue, 0 to 255. */
type Channels = readonly [number, number, number];

function channels(colour: Colour): Channels {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

/** What light one channel gives, 0 to 1: the curve of sRGB, as WCAG 2.2 writes it. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours, 1 (the same) to 21 (black upon white), whichever is in front. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour between two: share 0 is the first, 1 the second. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const second = channels(other);
  const between = channels(one).map((value, at) =>
    Math.round(value + ((second[at] ?? value) - value) * share),
  );
  return `#${between.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
