import { isMunicipalityCode, isQuarter, type MunicipalityCode, type Quarter } from '@ijkpunt/model';

/** For what a template was made: it stands, as one text, in every row of it. */
export interface TemplateStamp {
  readonly benchmark: string;
  readonly quarter: Quarter;
  readonly municipality: MunicipalityCode;
  /** Version of the catalogue with which it was made. */
  readonly version: string;
}

/** No stamp is longer; what is, was not made here and is not repeated in a finding. */
const LONGEST = 200;

/** Writes a stamp as `benchmark/quarter/municipality/version`, for the column `sjabloon`. */
export function templateStamp({ benchmark, quarter, municipality, version }: TemplateStamp): string {
  return [benchmark, quarter, municipality, version].join('/');
}

/** Reads a stamp back; undefined for a text that is none. A version may hold anything but an empty text. */
export function readStamp(text: string): TemplateStamp | undefined {
  const [benchmark = '', quarter = '', municipality = '', ...rest] = text.trim().split('/');
  const version = rest.join('/');
  if (text.length > LONGEST) return undefined;
  if (benchmark === '' || version === '' || !isQuarter(quarter) || !isMunicipalityCode(municipality))
    return undefined;
  return { benchmark, quarter, municipality, version };
}

/** How a row came from another template: one for other figures, or one of an older list of measures. */
export type Mismatch = 'other-round' | 'other-version';

/**
 * Tells whether a row was made for other figures than those it is read for; undefined when it was not. Without a
 * version to hold it against every version will do.
 */
export function mismatchOf(
  stamp: TemplateStamp,
  expected: Omit<TemplateStamp, 'version'> & { readonly version?: string | undefined },
): Mismatch | undefined {
  const { benchmark, quarter, municipality, version } = expected;
  const same =
    stamp.benchmark === benchmark && stamp.quarter === quarter && stamp.municipality === municipality;
  if (!same) return 'other-round';
  return version === undefined || stamp.version === version ? undefined : 'other-version';
}
