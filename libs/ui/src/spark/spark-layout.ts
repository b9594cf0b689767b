import { line } from 'd3-shape';
import { rounded } from '../chart/places.ts';
import type { SparkFigures } from './spark-figures.ts';

/** Where everything of a small course stands, in pixels: it is as large everywhere, so that courses can be compared. */
interface SparkLayout {
  readonly width: number;
  readonly height: number;
  /** Joins neighbouring quarters only: a gap breaks it. */
  readonly course: string;
  /** Figures between two gaps, which no line can show. */
  readonly lone: readonly Spot[];
  /** The figure at hand; absent when it is a gap. */
  readonly last: Spot | undefined;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 96;
const HEIGHT = 28;
const MARGIN = 4;

/**
 * Lays figures out from left to right, the lowest at the bottom and the highest at the top. A flat course lies in the
 * middle. There is no zero line: it shows the shape, the table beside it the size.
 */
export function sparkLayout({ values }: SparkFigures): SparkLayout {
  const spots = spotsOf(values);
  const course = line<Spot | undefined>()
    .defined((spot) => spot !== undefined)
    .x((spot) => spot?.x ?? 0)
    .y((spot) => spot?.y ?? 0);
  const lone = spots.flatMap((spot, index) => {
    const joined = spots[index - 1] ?? spots[index + 1];
    return spot === undefined || joined !== undefined || index === spots.length - 1 ? [] : [spot];
  });
  return { width: WIDTH, height: HEIGHT, course: course(spots) ?? '', lone, last: spots.at(-1) };
}

function spotsOf(values: SparkFigures['values']): (Spot | undefined)[] {
  const counted = values.filter((value) => value !== null);
  const low = Math.min(...counted);
  const high = Math.max(...counted);
  return values.map((value, index) => {
    if (value === null) return undefined;
    const across = values.length < 2 ? 1 : index / (values.length - 1);
    const up = high === low ? 0.5 : (value - low) / (high - low);
    return {
      x: rounded(MARGIN + across * (WIDTH - 2 * MARGIN)),
      y: rounded(HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN)),
    };
  });
}
