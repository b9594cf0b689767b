import { ChartSvg } from '../chart/chart-svg.tsx';
import { Stretched, StretchedLine } from '../chart/stretched.tsx';
import { TicksBelow, TicksBeside } from '../chart/ticks.tsx';
import { GapMark } from './gap-mark.tsx';
import { trendFigures, type TrendInput } from './trend-figures.ts';
import { trendLayout, type TrendLayout } from './trend-layout.ts';

interface TrendPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: TrendInput;
}

/** Quarters from left to right: a municipality with its intervals, the median of comparable ones, gaps left open. */
export function TrendPlot({ id, input }: TrendPlotProps) {
  const figures = trendFigures(input);
  const layout = trendLayout(figures);
  const { height } = layout;
  return (
    <ChartSvg id={id} kind="trend" height={height} title={figures.title} description={figures.sentence}>
      <Provisional layout={layout} />
      <TicksBeside ticks={layout.beside} />
      <Stretched height={height}>
        <path className="chart-band" d={layout.band} fill="currentColor" fillOpacity="0.12" />
        <StretchedLine className="chart-median-course" d={layout.median} />
        <StretchedLine className="chart-revised" d={layout.revised} />
        <StretchedLine className="chart-whiskers" d={layout.whiskers} />
        <StretchedLine className="chart-course" d={layout.course} />
      </Stretched>
      <Breaks layout={layout} />
      <Spots layout={layout} />
      <TicksBelow y={layout.baseline} ticks={layout.below} />
    </ChartSvg>
  );
}

/** Quarters that may still change stand on a ground of their own. */
function Provisional({ layout: { provisional, baseline } }: { readonly layout: TrendLayout }) {
  if (provisional === undefined) return null;
  return (
    <g className="chart-provisional">
      <rect
        x={provisional.x}
        y="0"
        width={provisional.width}
        height={baseline}
        fill="currentColor"
        fillOpacity="0.1"
      />
      <text x="100%" y="11" textAnchor="end">
        {provisional.label}
      </text>
    </g>
  );
}

/** A line across the course where figures begin to mean something else, with its letter. */
function Breaks({ layout: { breaks, baseline } }: { readonly layout: TrendLayout }) {
  if (breaks.length === 0) return null;
  return (
    <g className="chart-breaks">
      {breaks.map(({ x, sign }) => (
        <g key={`${x} ${sign}`}>
          <line
            x1={x}
            x2={x}
            y1="14"
            y2={baseline}
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray="2 3"
          />
          <text x={x} y="11" textAnchor="middle">
            {sign}
          </text>
        </g>
      ))}
    </g>
  );
}

function Spots({ layout: { spots, gaps } }: { readonly layout: TrendLayout }) {
  return (
    <g className="chart-spots">
      {spots.map(({ x, y, marked }) => (
        <circle key={x} className={marked ? 'spot marked' : 'spot'} cx={x} cy={y} r="4" fill="currentColor" />
      ))}
      {gaps.map((gap) => (
        <GapMark key={gap.x} {...gap} />
      ))}
    </g>
  );
}
