import type { Anchor } from './places.ts';

/** A tick of an axis below the drawing. */
export interface TickBelow {
  readonly x: string;
  readonly label: string;
  readonly anchor: Anchor;
}

/** A tick of an axis beside the drawing, with its line across. */
export interface TickBeside {
  readonly y: number;
  readonly label: string;
}

/** Ticks and words under a base line. */
export function TicksBelow({ y, ticks }: { readonly y: number; readonly ticks: readonly TickBelow[] }) {
  return (
    <g className="chart-axis">
      <line x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" />
      {ticks.map(({ x, label, anchor }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={y} y2={y + 4} stroke="currentColor" />
          <text x={x} y={y + 17} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Lines across the drawing, each with its value at the left. */
export function TicksBeside({ ticks }: { readonly ticks: readonly TickBeside[] }) {
  return (
    <g className="chart-grid">
      {ticks.map(({ y, label }) => (
        <g key={label}>
          <line x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" />
          <text x="0" y={y - 3}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
