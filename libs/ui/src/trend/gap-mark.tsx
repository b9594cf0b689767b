import { GAP_SIGNS, type Gap } from './gap.ts';

/** A quarter without a value: a sign on the axis, and nothing drawn through it. */
export function GapMark({ x, y, gap }: { readonly x: string; readonly y: number; readonly gap: Gap }) {
  return (
    <text className={`chart-gap gap-${gap}`} x={x} y={y} textAnchor="middle">
      {GAP_SIGNS[gap]}
    </text>
  );
}
