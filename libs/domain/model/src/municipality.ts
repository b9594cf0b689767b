/** CBS code of a municipality, such as `GM0193`. */
export type MunicipalityCode = string & { readonly kind?: 'municipality-code' };

/** A municipality with the span of its life; it can be merged into another. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly slug: string;
  readonly province: string;
  readonly labourMarketRegion: string;
  /** Inhabitants on 1 January 2024; undefined for a municipality that ended before. */
  readonly inhabitants: number | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** First day on which it exists no longer; undefined while it exists. */
  readonly endedOn: string | undefined;
  /** Codes of the municipalities it became part of. */
  readonly successors: readonly MunicipalityCode[];
}

const CODE = /^GM\d{4}$/;

/** Tells whether a text has the form of a CBS municipality code. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return CODE.test(text);
}

/** Makes the part of an address that names a municipality: `'s-Hertogenbosch` becomes `s-hertogenbosch`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
