import { ChartSvg } from '../chart/chart-svg.tsx';
import { MarkPaths } from '../chart/mark-paths.tsx';
import { tileMapFigures, type TileMapInput } from './tile-map-figures.ts';
import type { TileState } from './tile-state.ts';
import { tileMapLayout, tilePath } from './tile-map-layout.ts';

interface TileMapProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: TileMapInput;
  /** Id of the table in which each mark is told, by the code of its row. */
  readonly table: string;
}

/** A square for every municipality, roughly at its place in the country. */
export function TileMap({ id, input, table }: TileMapProps) {
  const figures = tileMapFigures(input);
  const { width, height, groups } = tileMapLayout(figures);
  return (
    <ChartSvg
      id={id}
      kind="tile-map"
      box={{ width, height }}
      title={figures.title}
      description={figures.sentence}
      marks={table}
    >
      {groups.map(({ state, marks }) => (
        <g key={state} className={`tile tile-${state}`}>
          <MarkPaths marks={marks} />
        </g>
      ))}
    </ChartSvg>
  );
}

/** The meaning of the squares and other forms of a map. */
export function TileLegend({ input }: { readonly input: TileMapInput }) {
  return (
    <ul className="legend">
      {tileMapFigures(input).legend.map(({ state, words }) => (
        <li key={state}>
          <TileSign state={state} /> {words}
        </li>
      ))}
    </ul>
  );
}

function TileSign({ state }: { readonly state: TileState }) {
  return (
    <svg className="legend-sign" width="20" height="20" aria-hidden="true" focusable="false">
      <path className={`tile tile-${state}`} d={tilePath(state, 10, 10)} />
    </svg>
  );
}
