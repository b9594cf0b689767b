import { ChartSvg } from '../chart/chart-svg.tsx';
import { MarkPaths } from '../chart/mark-paths.tsx';
import { Stretched, StretchedLine } from '../chart/stretched.tsx';
import { TicksBelow, TicksBeside } from '../chart/ticks.tsx';
import { slopeFigures, type SlopeInput, type SlopeKind } from './slope-figures.ts';
import { slopeLayout, type SlopeLayout } from './slope-layout.ts';

interface SlopePlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: SlopeInput;
  /** Id of the table in which each mark is told, by the code of its row. */
  readonly table: string;
}

/** A line per municipality from a year earlier to now; a point where one of the two is not there. */
export function SlopePlot({ id, input, table }: SlopePlotProps) {
  const figures = slopeFigures(input);
  const { height, baseline, beside, below, median, groups } = slopeLayout(figures);
  return (
    <ChartSvg
      id={id}
      kind="slope"
      height={height}
      title={figures.title}
      description={figures.sentence}
      marks={table}
    >
      <TicksBeside ticks={beside} />
      <Stretched height={height}>
        {groups.map((group) => (
          <Lines key={group.kind} group={group} />
        ))}
        <StretchedLine className="chart-median-course" d={median} />
      </Stretched>
      <TicksBelow y={baseline} ticks={below} />
    </ChartSvg>
  );
}

const STROKES: Readonly<Record<SlopeKind, { readonly width: string; readonly dashes?: string }>> = {
  line: { width: '1' },
  broken: { width: '1', dashes: '3 5' },
  apart: { width: '5' },
};

function Lines({ group: { kind, marks } }: { readonly group: SlopeLayout['groups'][number] }) {
  const { width, dashes } = STROKES[kind];
  return (
    <g
      className={`slope-lines slope-${kind}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinecap="round"
    >
      <MarkPaths marks={marks} stretched />
    </g>
  );
}
