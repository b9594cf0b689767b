import { coverageFigures, type CoverageInput } from './coverage-figures.ts';
import { coverageLayout } from './coverage-layout.ts';
import { ChartSvg } from '../chart/chart-svg.tsx';

interface CoverageBarProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: CoverageInput;
}

/** How many municipalities are shown, refused, withheld or missing, as parts of one bar. */
export function CoverageBar({ id, input }: CoverageBarProps) {
  const figures = coverageFigures(input);
  const { height, parts } = coverageLayout(figures);
  return (
    <ChartSvg id={id} kind="coverage" height={height} title={figures.title} description={figures.sentence}>
      {parts.map(({ state, x, width }) => (
        <rect
          key={state}
          className={`part-${state}`}
          x={x}
          y="0"
          width={width}
          height={height}
          fill="currentColor"
        />
      ))}
    </ChartSvg>
  );
}
