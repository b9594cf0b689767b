import type { ReactNode } from 'react';

/** What a sign in a chart looks like, small. */
type LegendSign =
  | 'dot'
  | 'band'
  | 'median'
  | 'course'
  | 'own'
  | 'spot'
  | 'marked'
  | 'above'
  | 'below'
  | 'around'
  | 'line'
  | 'broken'
  | 'spread'
  | 'whole'
  | 'provisional'
  | 'revised';

/** A sign with what it stands for; a character stands for itself. */
export interface LegendEntry {
  readonly sign: LegendSign | { readonly character: string };
  readonly tone?: 'better' | 'worse' | 'plain' | undefined;
  readonly words: string;
}

/** The signs of a chart with their meaning, in words a screen reader reads as well. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ sign, tone, words }) => (
        <li key={words}>
          <svg
            className={`legend-sign tone-${tone ?? 'plain'}`}
            width="22"
            height="14"
            aria-hidden="true"
            focusable="false"
          >
            {typeof sign === 'string' ? SIGNS[sign] : <Character {...sign} />}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Character({ character }: { readonly character: string }) {
  return (
    <text className="chart-gap" x="11" y="11" textAnchor="middle">
      {character}
    </text>
  );
}

const WHISKER = <line className="chart-whiskers" x1="11" x2="11" y1="0" y2="14" stroke="currentColor" />;

const SIGNS: Record<LegendSign, ReactNode> = {
  dot: <circle className="legend-dot" cx="11" cy="7" r="2" fill="currentColor" />,
  band: <rect className="chart-band" width="22" height="14" fill="currentColor" fillOpacity="0.12" />,
  median: (
    <line className="legend-median" x1="11" x2="11" y1="0" y2="14" stroke="currentColor" strokeWidth="2" />
  ),
  course: <line className="chart-median-course" x1="0" x2="22" y1="7" y2="7" stroke="currentColor" />,
  own: (
    <g className="chart-own">
      <line className="interval" x1="0" x2="22" y1="7" y2="7" stroke="currentColor" strokeWidth="3" />
      <path className="mark" d="M11 1L17 7L11 13L5 7Z" fill="currentColor" />
    </g>
  ),
  spot: (
    <>
      {WHISKER}
      <circle className="spot" cx="11" cy="7" r="4" fill="currentColor" />
    </>
  ),
  marked: <circle className="spot marked" cx="11" cy="7" r="4" fill="currentColor" />,
  line: <line className="slope-line" x1="0" x2="22" y1="11" y2="3" stroke="currentColor" />,
  broken: (
    <line
      className="slope-broken"
      x1="0"
      x2="22"
      y1="11"
      y2="3"
      stroke="currentColor"
      strokeDasharray="3 5"
    />
  ),
  provisional: (
    <rect className="legend-provisional" width="22" height="14" fill="currentColor" fillOpacity="0.15" />
  ),
  revised: <line className="chart-revised" x1="11" x2="11" y1="0" y2="14" stroke="currentColor" />,
  spread: (
    <g className="panel-mark">
      <line x1="0" x2="22" y1="7" y2="7" stroke="currentColor" strokeWidth="3" />
      <circle cx="11" cy="7" r="4" fill="currentColor" />
    </g>
  ),
  whole: (
    <line className="panel-whole" x1="11" x2="11" y1="0" y2="14" stroke="currentColor" strokeWidth="2" />
  ),
  above: <g className="standing-above">{signOfStanding()}</g>,
  below: <g className="standing-below">{signOfStanding()}</g>,
  around: <g className="standing-around">{signOfStanding()}</g>,
};

function signOfStanding() {
  return (
    <>
      <line className="chart-whiskers" x1="11" x2="11" y1="0" y2="14" stroke="currentColor" />
      <circle className="legend-dot" cx="11" cy="7" r="2.2" fill="currentColor" />
    </>
  );
}
