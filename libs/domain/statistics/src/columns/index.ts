/** Columns: one indicator, quarter and cell for all areas at once, over typed arrays. */
export { emptyColumns, IN_NONE, valueColumn, type Columns, type Division } from './columns.ts';
export { completeAreas, expectedColumn } from './expected-column.ts';
export { codeOf, groupsTold, whyOf, type GroupsTold } from './groups-told.ts';
export { rateColumn, roomForIntervals, wilsonColumn, type IntervalColumns } from './interval-columns.ts';
export { neighbourhood, NOBODY, type Neighbourhood } from './stand-among-neighbours.ts';
export { dividedBy, oneGroup, type SliceRule, type StandingColumns } from './stand-in-groups.ts';
export { standColumns, type Groupings, type SliceStandings } from './stand.ts';
export { expectedIn, groupIn, packStandings, RECORD_LENGTH, recordOf } from './standing-record.ts';
