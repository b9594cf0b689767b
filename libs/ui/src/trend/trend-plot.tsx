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
      <TicksBeside ticks={layout.beside} />
      <Stretched height={height}>
        <path className="chart-band" d={layout.band} fill="currentColor" fillOpacity="0.12" />
        <StretchedLine className="chart-median-course" d={layout.median} />
        <StretchedLine className="chart-whiskers" d={layout.whiskers} />
        <StretchedLine className="chart-course" d={layout.course} />
      </Stretched>
      <Spots layout={layout} />
      <TicksBelow y={layout.baseline} ticks={layout.below} />
    </ChartSvg>
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
