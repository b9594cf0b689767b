import type { Language } from '@ijkpunt/model';
import type { CompareBlock } from '@ijkpunt/contract';
import { pairFigures, PairPlot, pairTexts, type LegendEntry, type PairInput } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import { compareTexts } from './compare.texts.ts';

interface PairFigureProps {
  readonly block: CompareBlock;
  readonly language: Language;
}

/** Comparable municipalities side by side, each with its interval. */
export function PairFigure({ block, language }: PairFigureProps) {
  const { benchmark, indicator, distribution } = block;
  const { label, method } = indicator;
  const rows = block.entries.flatMap(({ municipality: { name }, value }) =>
    value?.kind === 'figure' ? [{ name, value: value.value, lower: value.lower, upper: value.upper }] : [],
  );
  const input: PairInput = { label: label[language], method, language, rows, distribution };
  return (
    <ChartFigure
      caption={compareTexts[language].chart}
      invented={benchmark.invented}
      language={language}
      legend={legendOf(input)}
      sentence={pairFigures(input).sentence}
    >
      <PairPlot id={`${anchorOf({ benchmark, indicator })}-paar`} input={input} />
    </ChartFigure>
  );
}

function legendOf({ distribution, language }: PairInput): readonly LegendEntry[] {
  const { legend } = pairTexts[language];
  const own: LegendEntry = { sign: 'own', words: legend.own };
  if (distribution === undefined) return [own];
  return [own, { sign: 'band', words: legend.band }, { sign: 'median', words: legend.median }];
}
