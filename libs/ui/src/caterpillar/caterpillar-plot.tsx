import { ChartSvg } from '../chart/chart-svg.tsx';
import { Stretched, StretchedLine, StretchedMarks } from '../chart/stretched.tsx';
import { TicksBeside } from '../chart/ticks.tsx';
import { caterpillarFigures, type CaterpillarInput } from './caterpillar-figures.ts';
import { caterpillarLayout, type CaterpillarLayout } from './caterpillar-layout.ts';

interface CaterpillarPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: CaterpillarInput;
  /** Id of the table in which each mark is told, by the code of its row. */
  readonly table?: string | undefined;
}

/** All municipalities from low to high, each a dot with its interval, against the median and the middle half. */
export function CaterpillarPlot({ id, input, table }: CaterpillarPlotProps) {
  const figures = caterpillarFigures(input);
  const layout = caterpillarLayout(figures);
  const { height, groups } = layout;
  return (
    <ChartSvg
      id={id}
      kind="caterpillar"
      height={height}
      title={figures.title}
      description={figures.sentence}
      {...(table === undefined ? {} : { marks: table })}
    >
      <TicksBeside ticks={layout.beside} />
      <Middle layout={layout} />
      <Stretched height={height}>
        {groups.map(({ standing, tone, intervals, marks }) => (
          <g key={standing} className={`standing-${standing} tone-${tone}`}>
            <StretchedLine className="chart-whiskers" d={intervals} />
            <StretchedMarks className="chart-dots" marks={marks} />
          </g>
        ))}
      </Stretched>
      <text className="chart-order" x={layout.left} y={height - 6}>
        {figures.order} →
      </text>
    </ChartSvg>
  );
}

function Middle({ layout: { band, median } }: { readonly layout: CaterpillarLayout }) {
  return (
    <>
      {band && (
        <rect
          className="chart-band"
          x="0"
          y={band.y}
          width="100%"
          height={band.height}
          fill="currentColor"
          fillOpacity="0.12"
        />
      )}
      {median && (
        <g className="chart-median">
          <line x1="0" x2="100%" y1={median.y} y2={median.y} stroke="currentColor" strokeWidth="2" />
          <text x="100%" y={median.y + 15} textAnchor="end">
            {median.label}
          </text>
        </g>
      )}
    </>
  );
}
