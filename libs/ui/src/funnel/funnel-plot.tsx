import { ChartSvg } from '../chart/chart-svg.tsx';
import { Stretched, StretchedLine } from '../chart/stretched.tsx';
import { TicksBelow, TicksBeside } from '../chart/ticks.tsx';
import { DIAMETERS } from './diameters.ts';
import { funnelFigures, type FunnelInput } from './funnel-figures.ts';
import { funnelLayout, type FunnelLayout } from './funnel-layout.ts';

interface FunnelPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: FunnelInput;
  /** Id of the table in which each mark is told, by the code of its row. */
  readonly table: string;
  /** Code of a municipality that is lit. */
  readonly lit?: string | undefined;
}

/** All municipalities by size, between the lines of what is usual at that size. */
export function FunnelPlot({ id, input, table, lit }: FunnelPlotProps) {
  const figures = funnelFigures(input);
  const layout = funnelLayout(figures);
  const { height, baseline, below, beside, mean, lines95, lines998, groups } = layout;
  return (
    <ChartSvg
      id={id}
      kind="funnel"
      height={height}
      title={figures.title}
      description={figures.sentence}
      marks={table}
    >
      <TicksBeside ticks={beside} />
      <TicksBelow y={baseline} ticks={below} />
      <Stretched height={height}>
        <StretchedLine className="funnel-998" d={lines998} />
        <StretchedLine className="funnel-95" d={lines95} />
        {groups.map(({ outside, tone, marks }) => (
          <Points key={`${outside} ${tone}`} outside={outside} tone={tone} marks={marks} lit={lit} />
        ))}
      </Stretched>
      <Mean mean={mean} />
      <text className="chart-order" x="100%" y={height - 4} textAnchor="end">
        {figures.sizeLabel} →
      </text>
    </ChartSvg>
  );
}

type PointsProps = FunnelLayout['groups'][number] & { readonly lit: string | undefined };

function Points({ outside, tone, marks, lit }: PointsProps) {
  return (
    <g
      className={`funnel-points funnel-${outside} tone-${tone}`}
      stroke="currentColor"
      strokeWidth={DIAMETERS[outside]}
      strokeLinecap="round"
    >
      {marks.map(({ code, d }) => (
        <path
          key={code}
          className={code === lit ? 'here' : undefined}
          d={d}
          vectorEffect="non-scaling-stroke"
          data-mark={code}
        />
      ))}
    </g>
  );
}

function Mean({ mean: { y, label } }: { readonly mean: FunnelLayout['mean'] }) {
  return (
    <g className="chart-median">
      <line x1="0" x2="100%" y1={y} y2={y} stroke="currentColor" strokeWidth="1.5" />
      <text x="100%" y={y - 6} textAnchor="end">
        {label}
      </text>
    </g>
  );
}
