import type { ReactNode } from 'react';

interface ChartSvgProps {
  /** Unique on the page. */
  readonly id: string;
  readonly kind: string;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** A chart as picture with a name and a description. As wide as its room; its height and its letters stay as they are. */
export function ChartSvg({ id, kind, height, title, description, children }: ChartSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart-${kind}`}
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {children}
    </svg>
  );
}
