import { attribute, type XmlListener } from './xml-scanner.ts';

/** Which styles of a workbook show a number as a date, and the date that a number is. */
export interface DateStyles {
  /** Hears the part with the styles. */
  readonly listener: XmlListener;
  /** A number in a style as a date, such as "2026-03-31"; undefined when the style shows it as a number. */
  dateOf(value: number, style: number): string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
/** Formats that every workbook knows by number (ECMA-376 part 1, 18.8.30): dates and times. */
const KNOWN = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;
const LONGEST_FORMAT = 255;
/** After 9999 a workbook knows no dates. */
const LAST = 2_958_465;

/** Dates are counted in days from 1900, or on old Macs from 1904. */
export function dateStylesOf(from1904: boolean): DateStyles {
  const formats = new Map<string, boolean>();
  const dates: boolean[] = [];
  let inCells = false;
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      const format = attribute(attributes, 'numFmtId') ?? '';
      if (name === 'numFmt') formats.set(format, isDateFormat(attribute(attributes, 'formatCode') ?? ''));
      if (name === 'xf' && inCells) dates.push(formats.get(format) ?? KNOWN.test(format));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
  const dateOf = (value: number, style: number): string | undefined =>
    dates[style] === true && value >= 0 && value <= LAST ? dateFrom(value, from1904) : undefined;
  return { listener, dateOf };
}

function dateFrom(days: number, from1904: boolean): string {
  if (from1904) return iso(Date.UTC(1904, 0, 1) + Math.floor(days) * DAY);
  // The count includes a 29 February 1900, which never was.
  const real = days >= 60 ? days - 1 : days;
  return iso(Date.UTC(1899, 11, 31) + Math.floor(real) * DAY);
}

function iso(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Letters for day, month, year, hour or second outside quotes, brackets and escapes. */
function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, LONGEST_FORMAT)
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\\.|[*_]./g, '')
    .replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return !/^\s*(?:general|@)\s*$/i.test(bare) && /[dmyhs]/i.test(bare);
}
