import charts from '../charts.css?raw';
import colours from '../colours.css?raw';
import marks from '../marks.css?raw';
import { lightColours, lightStyles } from './light-styles.ts';

/** Letters of charts are small beside a page; here the whole is seen small. */
const LARGER = '.chart text,.chart .chart-own text,.chart .chart-median text{font-size:19px}';

/** What the style sheets of the pages say of charts, in light. */
export const CHARTS_IN_LIGHT = `${lightStyles(colours, [charts, marks])}${LARGER}`;

/** A colour of the pages, in light. */
export const light = lightColours(colours);
