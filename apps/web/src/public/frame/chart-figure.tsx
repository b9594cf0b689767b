import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Language } from '@ijkpunt/model';
import { Legend, type LegendEntry } from '@ijkpunt/ui';
import { InventedMark } from './invented-notice.tsx';

interface ChartFigureProps {
  readonly caption: string;
  readonly invented: boolean;
  readonly language: Language;
  /** Signs with their meaning, or a legend of its own. */
  readonly legend: readonly LegendEntry[] | ReactElement;
  /** Its marks can be pointed at: what they say gets a line. */
  readonly pointed?: boolean;
  /** What the chart shows, in words. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** A chart with its name, its legend, what it shows in words, and the mark of invented figures. */
export function ChartFigure(props: ChartFigureProps) {
  const { caption, invented, language, legend, pointed = false, sentence, children } = props;
  return (
    <figure className="chart-figure">
      <figcaption>
        <span className="chart-caption">{caption}</span> {invented && <InventedMark language={language} />}
      </figcaption>
      {children}
      {pointed && <p className="mark-words" data-words />}
      {isValidElement(legend) ? legend : <Signs entries={legend} />}
      <p className="chart-sentence">{sentence}</p>
    </figure>
  );
}

function Signs({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return entries.length === 0 ? null : <Legend entries={entries} />;
}
