import {
  formatQuarterShort,
  formatValue,
  GAP_SIGNS,
  GAPS,
  trendFigures,
  TrendPlot,
  trendTexts,
  type LegendEntry,
  type TrendInput,
} from '@ijkpunt/ui';
import { ordinalOf } from '@ijkpunt/model';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { IntervalCell, ValueCell } from '../values/value-cell.tsx';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';

/** How a municipality went, quarter by quarter. One quarter alone has no course: then nothing is drawn. */
export function TrendFigure({ name, block, wording }: IndicatorWords) {
  const { indicator, benchmark, language } = wording;
  const { series } = block;
  if (series.length < 2 || series.every(({ value }) => value.kind !== 'figure')) return null;
  const { label, method } = indicator;
  const input: TrendInput = {
    label: label[language],
    method,
    language,
    series,
    medians: block.medians ?? [],
  };
  return (
    <div className="chart-with-table">
      <ChartFigure
        caption={municipalityTexts[language].course}
        invented={benchmark.invented}
        language={language}
        legend={legendOf(name, input)}
        sentence={trendFigures(input).sentence}
      >
        <TrendPlot id={`${anchorOf(wording)}-verloop`} input={input} />
      </ChartFigure>
      <TrendTable name={name} block={block} wording={wording} />
    </div>
  );
}

function legendOf(name: string, input: TrendInput): readonly LegendEntry[] {
  const { legend } = trendTexts[input.language];
  const { points } = trendFigures(input);
  const gaps = GAPS.filter((gap) => points.some((point) => 'gap' in point && point.gap === gap));
  const bounded = points.some((point) => !('gap' in point) && point.lower !== undefined);
  const medians = input.medians.some(({ distribution }) => distribution !== undefined);
  const marked = points.some((point) => !('gap' in point) && point.marked);
  return [
    { sign: 'spot', words: bounded ? legend.own(name) : name },
    ...(marked ? [{ sign: 'marked', words: legend.gradeB } as const] : []),
    ...(medians
      ? ([
          { sign: 'course', words: legend.median },
          { sign: 'band', words: legend.band },
        ] as const)
      : []),
    ...gaps.map((gap) => ({ sign: { character: GAP_SIGNS[gap] }, words: legend.gap[gap] })),
  ];
}

function TrendTable({ name, block: { series, medians = [] }, wording }: IndicatorWords) {
  const { indicator, language } = wording;
  const { trendTable, trendColumns, columns } = municipalityTexts[language];
  const sorted = series.toSorted((a, b) => ordinalOf(b.quarter) - ordinalOf(a.quarter));
  return (
    <details className="numbers">
      <summary>{trendTable}</summary>
      <ScrollingTable id={`${anchorOf(wording)}-kwartalen`} caption={`${indicator.label[language]}: ${name}`}>
        <thead>
          <tr>
            <th scope="col">{trendColumns.quarter}</th>
            <th scope="col" className="number">
              {columns.value}
            </th>
            <th scope="col" className="number">
              {columns.interval}
            </th>
            {medians.length > 0 && (
              <th scope="col" className="number">
                {trendColumns.median}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ quarter, value }) => {
            const median = medians.find((found) => found.quarter === quarter)?.distribution?.median;
            return (
              <tr key={quarter}>
                <th scope="row">{formatQuarterShort(quarter, language)}</th>
                <ValueCell value={value} wording={wording} />
                <IntervalCell value={value} wording={wording} />
                {medians.length > 0 && (
                  <td className="number">
                    {median === undefined ? '–' : formatValue(median, indicator.method, language)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </ScrollingTable>
    </details>
  );
}
