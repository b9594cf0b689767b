/** CBS codes that somebody typed, and what is none of them. */
export function codesIn(text: string): { readonly codes: string[]; readonly wrong: readonly string[] } {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== '');
  const isCode = (word: string): boolean => /^GM\d{4}$/iu.test(word);
  return {
    codes: [...new Set(words.filter(isCode).map((word) => word.toUpperCase()))],
    wrong: words.filter((word) => !isCode(word)),
  };
}
