/** What holds every word that is looked for, in any of its texts; capitals and accents do not matter. */
export function searched<Item>(
  items: readonly Item[],
  sought: string,
  textsOf: (item: Item) => readonly string[],
): readonly Item[] {
  const words = plain(sought)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = plain(textsOf(item).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
