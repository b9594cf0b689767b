import { unaccented } from '@ijkpunt/search';

/** What holds every word that is looked for, in any of its texts; capitals and accents do not matter. */
export function searched<Item>(
  items: readonly Item[],
  sought: string,
  textsOf: (item: Item) => readonly string[],
): readonly Item[] {
  const words = unaccented(sought)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = unaccented(textsOf(item).join(' '));
    return words.every((word) => text.includes(word));
  });
}
