import {
  GAP_SIGNS,
  GAPS,
  trendFigures,
  TrendPlot,
  trendTexts,
  type LegendEntry,
  type TrendInput,
} from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';
import { TrendTable } from './trend-table.tsx';

/** How a municipality went, quarter by quarter. One quarter alone has no course: then nothing is drawn. */
export function TrendFigure(words: IndicatorWords) {
  const { name, block, wording } = words;
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
    finalUntil: benchmark.publication.finalUntil,
    revisions: block.revisions,
    breaks: block.breaks,
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
      <TrendTable {...words} />
    </div>
  );
}

const BREAKS = ['definition', 'merger'] as const;

function legendOf(name: string, input: TrendInput): readonly LegendEntry[] {
  const { legend } = trendTexts[input.language];
  const { points, provisionalFrom } = trendFigures(input);
  const broken = BREAKS.filter((why) => input.breaks?.some((found) => found.why === why));
  const gaps = GAPS.filter((gap) => points.some((point) => 'gap' in point && point.gap === gap));
  const bounded = points.some((point) => !('gap' in point) && point.lower !== undefined);
  const medians = input.medians.some(({ distribution }) => distribution !== undefined);
  const marked = points.some((point) => !('gap' in point) && point.marked);
  const revised = points.some((point) => !('gap' in point) && point.revised !== undefined);
  return [
    { sign: 'spot', words: bounded ? legend.own(name) : name },
    ...(marked ? [{ sign: 'marked', words: legend.gradeB } as const] : []),
    ...(medians
      ? ([
          { sign: 'course', words: legend.median },
          { sign: 'band', words: legend.band },
        ] as const)
      : []),
    ...(provisionalFrom === undefined ? [] : [{ sign: 'provisional', words: legend.provisional } as const]),
    ...(revised ? [{ sign: 'revised', words: legend.revised } as const] : []),
    ...broken.map((why) => ({
      sign: { character: trendTexts[input.language].signs[why] },
      words: legend.breaks[why],
    })),
    ...gaps.map((gap) => ({ sign: { character: GAP_SIGNS[gap] }, words: legend.gap[gap] })),
  ];
}
