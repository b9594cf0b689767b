import { spineFigures, type SpineInput } from './spine-figures.ts';
import { HEIGHT, spineLayout, WIDTH } from './spine-layout.ts';

interface SpineProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: SpineInput;
}

const MIDDLE = HEIGHT / 2;

/** One row of a profile: for in a table, which says the figures themselves. */
export function Spine({ id, input }: SpineProps) {
  const figures = spineFigures(input);
  const { median, range, band, own } = spineLayout(figures);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart chart-spine"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>{figures.title}</title>
      <desc id={`${id}-words`}>{figures.sentence}</desc>
      <path className="spine-range" d={`M${range.from} ${MIDDLE}H${range.to}`} stroke="currentColor" />
      <rect
        className="chart-band"
        x={band.from}
        y={MIDDLE - 7}
        width={band.width}
        height="14"
        fill="currentColor"
        fillOpacity="0.2"
      />
      <path className="spine-median" d={`M${median} ${MIDDLE - 9}v18`} stroke="currentColor" />
      {own === undefined ? null : (
        <g className={`chart-own tone-${figures.own?.tone ?? 'plain'}`}>
          <path d={`M${own.from} ${MIDDLE}H${own.to}`} stroke="currentColor" strokeWidth="2.5" />
          <path className="mark" d={`M${own.at} ${MIDDLE - 6}l6 6l-6 6l-6-6z`} fill="currentColor" />
        </g>
      )}
    </svg>
  );
}
