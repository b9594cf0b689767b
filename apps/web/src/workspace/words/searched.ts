import { alike } from '@ijkpunt/search';

/** What holds every word that is looked for, in any of its texts; capitals, accents and signs do not matter. */
export function searched<Item>(
  items: readonly Item[],
  sought: string,
  textsOf: (item: Item) => readonly string[],
): readonly Item[] {
  const words = alike(sought);
  if (words === '') return items;
  return items.filter((item) => {
    const text = alike(textsOf(item).join(' '));
    return words.split(' ').every((word) => text.includes(word));
  });
}
