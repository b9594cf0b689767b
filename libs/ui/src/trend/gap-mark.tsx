import type { Gap } from './trend-figures.ts';

/** One sign per reason; the legend and the table say what it stands for. */
export const GAP_SIGNS: Record<Gap, string> = { missing: '×', withheld: '.', refused: '≠' };

/** A quarter without a value: a sign on the axis, and nothing drawn through it. */
export function GapMark({ x, y, gap }: { readonly x: string; readonly y: number; readonly gap: Gap }) {
  return (
    <text className={`chart-gap gap-${gap}`} x={x} y={y} textAnchor="middle">
      {GAP_SIGNS[gap]}
    </text>
  );
}
