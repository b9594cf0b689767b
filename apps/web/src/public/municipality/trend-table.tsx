import type { ReactNode } from 'react';
import { ordinalOf } from '@ijkpunt/model';
import type { QuarterValue } from '@ijkpunt/contract';
import { formatQuarterShort, formatValue } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { intervalInWords, type Wording } from '../values/figure-in-words.ts';
import { IntervalCell, ValueCell } from '../values/value-cell.tsx';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';

/** The quarters of a trend as a table, the newest first; gaps with their reason. */
export function TrendTable({ name, block: { series, medians = [] }, wording }: IndicatorWords) {
  const { indicator, language } = wording;
  const { trendTable, trendColumns, columns } = municipalityTexts[language];
  const sorted = series.toSorted((a, b) => ordinalOf(b.quarter) - ordinalOf(a.quarter));
  const byQuarter = new Map(medians.map(({ quarter, distribution }) => [quarter, distribution?.median]));
  const withMedian = [...byQuarter.values()].some((median) => median !== undefined);
  const withRevised = series.some(({ revised }) => revised !== undefined);
  const headings = numbers(
    columns.value,
    columns.interval,
    ...(withRevised ? [trendColumns.revised] : []),
    ...(withMedian ? [trendColumns.median] : []),
  );
  return (
    <details className="numbers">
      <summary>{trendTable}</summary>
      <ScrollingTable id={`${anchorOf(wording)}-kwartalen`} caption={`${indicator.label[language]}: ${name}`}>
        <HeadRow columns={[{ words: trendColumns.quarter }, ...headings]} />
        <tbody>
          {sorted.map((point) => (
            <Row key={point.quarter} point={point} wording={wording}>
              {withRevised ? <td className="number">{revisedIn(point, wording)}</td> : null}
              {withMedian ? (
                <td className="number">{medianIn(byQuarter.get(point.quarter), wording)}</td>
              ) : null}
            </Row>
          ))}
        </tbody>
      </ScrollingTable>
    </details>
  );
}

function medianIn(median: number | undefined, { indicator, language }: Wording): string {
  return median === undefined ? '–' : formatValue(median, indicator.method, language);
}

function revisedIn({ revised }: QuarterValue, wording: Wording): string {
  return (revised && intervalInWords(revised, wording)?.short) ?? '–';
}

interface RowProps {
  readonly point: QuarterValue;
  readonly wording: Wording;
  /** The cells of columns that not every table has. */
  readonly children: ReactNode;
}

function Row({ point: { quarter, value }, wording, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{formatQuarterShort(quarter, wording.language)}</th>
      <ValueCell value={value} wording={wording} />
      <IntervalCell value={value} wording={wording} />
      {children}
    </tr>
  );
}
