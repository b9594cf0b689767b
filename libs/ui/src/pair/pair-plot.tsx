import { ChartSvg } from '../chart/chart-svg.tsx';
import { Diamond } from '../chart/diamond.tsx';
import { TicksBelow } from '../chart/ticks.tsx';
import { pairFigures, type PairInput } from './pair-figures.ts';
import { pairLayout, TOP, type PairLayout, type PairLine } from './pair-layout.ts';

interface PairPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: PairInput;
}

/** Two to six comparable municipalities, each a mark with its interval, over one axis. */
export function PairPlot({ id, input }: PairPlotProps) {
  const figures = pairFigures(input);
  const layout = pairLayout(figures);
  return (
    <ChartSvg id={id} kind="pair" height={layout.height} title={figures.title} description={figures.sentence}>
      <Middle layout={layout} />
      {layout.lines.map((line) => (
        <Line key={line.name} line={line} />
      ))}
      <TicksBelow y={layout.baseline} ticks={layout.ticks} />
    </ChartSvg>
  );
}

function Middle({ layout: { band, median, baseline } }: { readonly layout: PairLayout }) {
  return (
    <>
      {band && (
        <rect
          className="chart-band"
          x={band.x}
          y={TOP}
          width={band.width}
          height={baseline - TOP}
          fill="currentColor"
          fillOpacity="0.12"
        />
      )}
      {median && (
        <g className="chart-median">
          <line x1={median.x} x2={median.x} y1={TOP} y2={baseline} stroke="currentColor" strokeWidth="2" />
          <text x={median.x} y="12" textAnchor={median.anchor}>
            {median.label}
          </text>
        </g>
      )}
    </>
  );
}

function Line({ line: { name, label, y, x, from, to } }: { readonly line: PairLine }) {
  return (
    <g className="chart-own tone-plain">
      <text x="0" y={y - 14}>
        {name} {label}
      </text>
      <line className="interval" x1={from} x2={to} y1={y} y2={y} stroke="currentColor" strokeWidth="3" />
      <Diamond x={x} y={y} />
    </g>
  );
}
