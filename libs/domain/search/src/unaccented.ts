/** Small letters without accents: who types "sudwest" finds Súdwest-Fryslân. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
