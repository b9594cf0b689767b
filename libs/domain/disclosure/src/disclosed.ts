declare const proof: unique symbol;

/** Something that has been through disclosure control. Only this library can make one. */
export type Disclosed<T> = T & { readonly [proof]: true };
