import type { ReactNode } from 'react';

interface ChartSvgProps {
  /** Unique on the page. */
  readonly id: string;
  readonly kind: string;
  /** Height in pixels of a chart that takes the width there is; its letters stay as they are. */
  readonly height?: number;
  /** Size in units of its own of a chart that grows and shrinks as a whole. */
  readonly box?: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  /** Id of the table that tells of each mark, for charts whose marks can be pointed at. */
  readonly marks?: string;
  readonly children: ReactNode;
}

/** A chart as picture with a name and a description, as wide as its room. */
export function ChartSvg({ id, kind, height, box, title, description, marks, children }: ChartSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart-${kind}`}
      width="100%"
      height={height}
      viewBox={box === undefined ? undefined : `0 0 ${box.width} ${box.height}`}
      data-marks={marks}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {children}
    </svg>
  );
}
