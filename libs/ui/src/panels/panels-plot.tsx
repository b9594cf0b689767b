import { ChartSvg } from '../chart/chart-svg.tsx';
import { TicksBelow } from '../chart/ticks.tsx';
import { panelsFigures, type PanelsInput } from './panels-figures.ts';
import { PANEL, panelsLayout, type PlacedPanel } from './panels-layout.ts';

interface PanelsPlotProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: PanelsInput;
  /** Id of the table in which each mark is told, by the code of its row. */
  readonly table: string;
}

/** A small panel per category, all over one scale, with the value of the whole as a line through them. */
export function PanelsPlot({ id, input, table }: PanelsPlotProps) {
  const figures = panelsFigures(input);
  const { height, baseline, panels, ticks, whole } = panelsLayout(figures);
  return (
    <ChartSvg
      id={id}
      kind="panels"
      height={height}
      title={figures.title}
      description={figures.sentence}
      marks={table}
    >
      {panels.map((panel) => (
        <OnePanel key={panel.code} panel={panel} whole={whole} />
      ))}
      <TicksBelow y={baseline} ticks={ticks} />
    </ChartSvg>
  );
}

interface OnePanelProps {
  readonly panel: PlacedPanel;
  readonly whole: string | undefined;
}

function OnePanel({ panel: { code, label, words, counts, top, mark }, whole }: OnePanelProps) {
  const middle = top + PANEL - 13;
  return (
    <g className={mark === undefined ? 'panel panel-empty' : 'panel'} data-mark={code}>
      <rect
        className="panel-ground"
        x="0"
        y={top}
        width="100%"
        height={PANEL}
        fill="currentColor"
        fillOpacity="0.06"
      />
      <text className="panel-label" x="6" y={top + 15}>
        {label}
      </text>
      <text className="panel-words" x="6" y={top + 32}>
        {counts === '' ? words : `${words} · ${counts}`}
      </text>
      {whole !== undefined && mark !== undefined && (
        <line
          className="panel-whole"
          x1={whole}
          x2={whole}
          y1={top + 36}
          y2={top + PANEL}
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
      {mark !== undefined && (
        <g className="panel-mark">
          <line x1={mark.from} x2={mark.to} y1={middle} y2={middle} stroke="currentColor" strokeWidth="3" />
          <circle cx={mark.x} cy={middle} r="5" fill="currentColor" />
        </g>
      )}
    </g>
  );
}
