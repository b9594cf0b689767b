import { sparkFigures, type SparkInput } from './spark-figures.ts';
import { sparkLayout } from './spark-layout.ts';

interface SparkProps {
  /** Unique on the page. */
  readonly id: string;
  readonly input: SparkInput;
}

/** A course the size of a word: for in a row of a table, which says the figures themselves. */
export function Spark({ id, input }: SparkProps) {
  const { title, sentence, values } = sparkFigures(input);
  const { width, height, course, lone, last } = sparkLayout({ title, sentence, values });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart chart-spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-words`}>{sentence}</desc>
      {course === '' ? null : (
        <path className="chart-course" d={course} fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {lone.map(({ x, y }) => (
        <circle key={x} className="spot" cx={x} cy={y} r="1.5" fill="currentColor" />
      ))}
      {last === undefined ? null : (
        <circle className="spot last" cx={last.x} cy={last.y} r="3" fill="currentColor" />
      )}
    </svg>
  );
}
