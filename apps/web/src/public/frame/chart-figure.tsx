import type { ReactNode } from 'react';
import type { Language } from '@ijkpunt/model';
import { Legend, type LegendEntry } from '@ijkpunt/ui';
import { InventedMark } from './invented-notice.tsx';

interface ChartFigureProps {
  readonly caption: string;
  readonly invented: boolean;
  readonly language: Language;
  readonly legend: readonly LegendEntry[];
  /** What the chart shows, in words. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** A chart with its name, its legend, what it shows in words, and the mark of invented figures. */
export function ChartFigure({ caption, invented, language, legend, sentence, children }: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <figcaption>
        <span className="chart-caption">{caption}</span> {invented && <InventedMark language={language} />}
      </figcaption>
      {children}
      {legend.length > 0 && <Legend entries={legend} />}
      <p className="chart-sentence">{sentence}</p>
    </figure>
  );
}
