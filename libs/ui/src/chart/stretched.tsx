import type { ReactNode } from 'react';
import { MarkPaths } from './mark-paths.tsx';
import { WIDTH } from './places.ts';

interface StretchedProps {
  readonly height: number;
  readonly children: ReactNode;
}

/** A layer of paths that is stretched to the width of the chart, while its lines keep their thickness. */
export function Stretched({ height, children }: StretchedProps) {
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}

interface PathProps {
  readonly className: string;
  readonly d: string;
}

/** A line of which only the course is stretched. */
export function StretchedLine({ className, d }: PathProps) {
  if (d === '') return null;
  return (
    <path className={className} d={d} fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke" />
  );
}

/** Dots: points without length under a round cap, so that stretching moves them and leaves them round. */
export function StretchedDots({ className, d }: PathProps) {
  if (d === '') return null;
  return (
    <path
      className={className}
      d={d}
      fill="none"
      stroke="currentColor"
      strokeWidth="3.4"
      strokeLinecap="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

interface MarksProps {
  readonly className: string;
  /** Each a point without length, or a line. */
  readonly marks: readonly { readonly code: string; readonly d: string }[];
}

/** Dots that can be pointed at, each by the code of what it stands for. */
export function StretchedMarks({ className, marks }: MarksProps) {
  return (
    <g className={className} stroke="currentColor" strokeWidth="3.4" strokeLinecap="round">
      <MarkPaths marks={marks} stretched />
    </g>
  );
}
