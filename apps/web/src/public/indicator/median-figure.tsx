import { ordinalOf } from '@ijkpunt/model';
import {
  formatCount,
  formatQuarterShort,
  formatValue,
  trendFigures,
  TrendPlot,
  trendTexts,
  type TrendInput,
} from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { valueTexts } from '../values/values.texts.ts';
import type { IndicatorSection, SectionWords } from './indicator-section.ts';
import { indicatorTexts } from './indicator.texts.ts';

/** How the median and the middle half went. One quarter alone has no course: then nothing is drawn. */
export function MedianFigure({ section, wording }: SectionWords) {
  const { indicator, benchmark, language } = wording;
  const medians = section.medians.filter(({ distribution }) => distribution !== undefined);
  if (medians.length < 2) return null;
  const { label, method } = indicator;
  const input: TrendInput = {
    label: label[language],
    method,
    language,
    series: [],
    medians: section.medians,
    finalUntil: benchmark.publication.finalUntil,
  };
  const { legend } = trendTexts[language];
  const { provisionalFrom, sentence } = trendFigures(input);
  return (
    <div className="chart-with-table">
      <ChartFigure
        caption={indicatorTexts[language].course}
        invented={benchmark.invented}
        language={language}
        legend={[
          { sign: 'course', words: legend.median },
          { sign: 'band', words: legend.band },
          ...(provisionalFrom === undefined
            ? []
            : [{ sign: 'provisional', words: legend.provisional } as const]),
        ]}
        sentence={sentence}
      >
        <TrendPlot id={`${anchorOf(wording)}-mediaan`} input={input} />
      </ChartFigure>
      <MedianTable section={section} wording={wording} />
    </div>
  );
}

function MedianTable({ section, wording }: SectionWords) {
  const { indicator, language } = wording;
  const { medianTable, medianColumns: columns } = indicatorTexts[language];
  const sorted = section.medians.toSorted((a, b) => ordinalOf(b.quarter) - ordinalOf(a.quarter));
  return (
    <details className="numbers">
      <summary>{medianTable}</summary>
      <ScrollingTable id={`${anchorOf(wording)}-medianen`} caption={indicator.label[language]}>
        <HeadRow
          columns={[
            { words: columns.quarter },
            ...numbers(columns.median, columns.half, columns.contributing),
          ]}
        />
        <tbody>
          {sorted.map((median) => (
            <Row key={median.quarter} median={median} wording={wording} />
          ))}
        </tbody>
      </ScrollingTable>
    </details>
  );
}

interface RowProps {
  readonly median: IndicatorSection['medians'][number];
  readonly wording: SectionWords['wording'];
}

function Row({ median: { quarter, distribution: found }, wording: { indicator, language } }: RowProps) {
  const inWords = (value: number): string => formatValue(value, indicator.method, language);
  const half =
    found && valueTexts[language].betweenShort(inWords(found.lowerQuartile), inWords(found.upperQuartile));
  return (
    <tr>
      <th scope="row">{formatQuarterShort(quarter, language)}</th>
      <td className="number">{found ? inWords(found.median) : '–'}</td>
      <td className="number">{half ?? '–'}</td>
      <td className="number">{found ? formatCount(found.contributing, language) : '–'}</td>
    </tr>
  );
}
