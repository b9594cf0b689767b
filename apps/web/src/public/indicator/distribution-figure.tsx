import {
  CaterpillarPlot,
  caterpillarFigures,
  caterpillarTexts,
  toneOf,
  type CaterpillarInput,
  type LegendEntry,
  type Standing,
} from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import type { SectionWords } from './indicator-section.ts';
import { indicatorTexts } from './indicator.texts.ts';
import { caterpillarOf } from './of-section.ts';

/** Every shown municipality with its interval. Nothing when none is shown. */
export function DistributionFigure({ section, wording }: SectionWords) {
  const { benchmark, language } = wording;
  const input = caterpillarOf(section, language);
  if (input.rows.length === 0) return null;
  const anchor = anchorOf(wording);
  return (
    <ChartFigure
      caption={indicatorTexts[language].distribution}
      invented={benchmark.invented}
      language={language}
      pointed
      legend={caterpillarLegend(input)}
      sentence={caterpillarFigures(input).sentence}
    >
      <CaterpillarPlot id={`${anchor}-alle`} input={input} table={`${anchor}-tabel`} />
    </ChartFigure>
  );
}

const SIGNS: readonly Exclude<Standing, 'unknown'>[] = ['above', 'around', 'below'];

/** What the signs of a caterpillar plot mean, of those that occur. */
export function caterpillarLegend(input: CaterpillarInput): readonly LegendEntry[] {
  const { legend } = caterpillarTexts[input.language];
  const { rows, quartiles } = caterpillarFigures(input);
  const found = SIGNS.filter((sign) => rows.some(({ standing }) => standing === sign));
  return [
    ...found.map((sign) => ({ sign, tone: toneOf(sign, input.direction), words: legend[sign] })),
    ...(found.length === 0 ? [{ sign: 'dot', words: legend.dot } as const] : []),
    ...(quartiles === undefined ? [] : [{ sign: 'band', words: legend.band } as const]),
  ];
}
