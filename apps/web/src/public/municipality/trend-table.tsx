import { ordinalOf } from '@ijkpunt/model';
import type { QuarterValue } from '@ijkpunt/contract';
import { formatQuarterShort, formatValue } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import type { Wording } from '../values/figure-in-words.ts';
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
  const headings = numbers(columns.value, columns.interval, ...(withMedian ? [trendColumns.median] : []));
  return (
    <details className="numbers">
      <summary>{trendTable}</summary>
      <ScrollingTable id={`${anchorOf(wording)}-kwartalen`} caption={`${indicator.label[language]}: ${name}`}>
        <HeadRow columns={[{ words: trendColumns.quarter }, ...headings]} />
        <tbody>
          {sorted.map((point) => (
            <Row key={point.quarter} point={point} wording={wording}>
              {withMedian ? medianIn(byQuarter.get(point.quarter), wording) : undefined}
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

interface RowProps {
  readonly point: QuarterValue;
  readonly wording: Wording;
  /** The median in words; undefined: the table has no medians. */
  readonly children: string | undefined;
}

function Row({ point: { quarter, value }, wording, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{formatQuarterShort(quarter, wording.language)}</th>
      <ValueCell value={value} wording={wording} />
      <IntervalCell value={value} wording={wording} />
      {children !== undefined && <td className="number">{children}</td>}
    </tr>
  );
}
