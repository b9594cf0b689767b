declare const proof: unique symbol;

/** Something that has been through disclosure control. Only this library can make one. */
export type Disclosed<T> = T & { readonly [proof]: true };

/**
 * Gives back its proof to what was disclosed, stored in the published tables, and read from them again. Those tables can
 * be written by the publisher alone, with what `protect` made; nothing else may be passed here.
 */
export function reopen<T>(stored: T): Disclosed<T> {
  return stored as Disclosed<T>;
}
