/**
 * How much of a file is read. A delivery has a few thousand rows at most; what goes beyond these bounds is something
 * else, or is meant to wear the platform out.
 */

/** Rows below the header that hold something. What was left empty does not count: spreadsheets leave long tails of it. */
export const MOST_ROWS = 100_000;
/** The last line of a spreadsheet; a row further down came from somewhere else. */
export const LAST_LINE = 1_048_576;
/** Up to the last column that holds something: room for columns of one's own beside those of the template. */
export const MOST_COLUMNS = 200;
/** Characters of a cell that are kept; all of them are screened. */
export const LONGEST_CELL = 2000;
/** No row comes near this many characters; a line or a quotation without end does. */
export const LONGEST_ROW = 1024 * 1024;
/** Seconds that reading may take, without the time of whoever takes in the rows. */
export const MOST_SECONDS = 9;

/** What a workbook may weigh once unpacked. A small zip can unpack to gigabytes. */
export const MOST_ENTRIES = 200;
export const LARGEST_ENTRY = 30 * 1024 * 1024;
export const LARGEST_TOTAL = 60 * 1024 * 1024;
