import { ChartSvg } from '../chart/chart-svg.tsx';
import { Diamond } from '../chart/diamond.tsx';
import { Stretched, StretchedDots } from '../chart/stretched.tsx';
import { TicksBelow } from '../chart/ticks.tsx';
import { stripFigures, type StripInput } from './strip-figures.ts';
import { stripLayout, TOP, type StripLayout } from './strip-layout.ts';

interface StripPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: StripInput;
}

/** All municipalities as dots along one axis, the middle half as band, and one municipality in front with its interval. */
export function StripPlot({ id, input }: StripPlotProps) {
  const figures = stripFigures(input);
  const layout = stripLayout(figures);
  return (
    <ChartSvg
      id={id}
      kind="strip"
      height={layout.height}
      title={figures.title}
      description={figures.sentence}
    >
      <Spread layout={layout} />
      <Stretched height={layout.height}>
        <StretchedDots className="chart-dots" d={layout.dots} />
      </Stretched>
      <TicksBelow y={layout.baseline} ticks={layout.ticks} />
      <Own own={layout.own} />
    </ChartSvg>
  );
}

function Spread({ layout: { band, median } }: { readonly layout: StripLayout }) {
  return (
    <>
      {band && (
        <rect
          className="chart-band"
          x={band.x}
          y={TOP}
          width={band.width}
          height={band.height}
          fill="currentColor"
          fillOpacity="0.12"
        />
      )}
      {median && (
        <g className="chart-median">
          <line
            x1={median.x}
            x2={median.x}
            y1={TOP}
            y2={median.bottom}
            stroke="currentColor"
            strokeWidth="2"
          />
          <text x={median.x} y="12" textAnchor={median.anchor}>
            {median.label}
          </text>
        </g>
      )}
    </>
  );
}

function Own({ own }: { readonly own: StripLayout['own'] }) {
  if (own === undefined) return null;
  return (
    <g className={`chart-own tone-${own.tone}`}>
      <line
        className="interval"
        x1={own.from}
        x2={own.to}
        y1={own.y}
        y2={own.y}
        stroke="currentColor"
        strokeWidth="3"
      />
      <Diamond x={own.x} y={own.y} />
      <text x={own.x} y={own.y + 25} textAnchor={own.anchor}>
        {own.label}
      </text>
    </g>
  );
}
