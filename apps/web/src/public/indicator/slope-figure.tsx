import { slopeFigures, SlopePlot, slopeTexts, type LegendEntry, type SlopeInput } from '@ijkpunt/ui';
import { isProvisional, type PublishedValue, type Quarter } from '@ijkpunt/model';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import type { IndicatorSection, SectionWords } from './indicator-section.ts';

/** Who moved since the same quarter a year earlier. Nothing where that quarter has no figures. */
export function SlopeFigure({ section, wording }: SectionWords) {
  const { benchmark, language } = wording;
  if (section.yearBefore === undefined) return null;
  const input = inputOf({ section, wording }, section.yearBefore);
  const { title, sentence } = slopeFigures(input);
  const anchor = anchorOf(wording);
  return (
    <ChartFigure
      caption={title}
      invented={benchmark.invented}
      language={language}
      pointed
      legend={legendOf(input)}
      sentence={sentence}
    >
      <SlopePlot id={`${anchor}-toen-en-nu`} input={input} table={`${anchor}-tabel`} />
    </ChartFigure>
  );
}

function inputOf({ section, wording }: SectionWords, then: Quarter): SlopeInput {
  const { indicator, benchmark, language } = wording;
  const { quarter, rows, medians } = section;
  return {
    label: indicator.label[language],
    method: indicator.method,
    language,
    quarters: { then, now: quarter },
    provisional: isProvisional(quarter, benchmark.publication.finalUntil),
    lines: rows.map(({ municipality: { code }, value, before, change }) => ({
      code,
      then: figureOf(before),
      now: figureOf(value),
      difference: change?.difference,
      broken: change?.broken ?? false,
    })),
    medians: { then: medianOf(medians, then), now: medianOf(medians, quarter) },
  };
}

function figureOf(value: PublishedValue | undefined): number | undefined {
  return value?.kind === 'figure' ? value.value : undefined;
}

function medianOf(medians: IndicatorSection['medians'], wanted: Quarter): number | undefined {
  return medians.find(({ quarter }) => quarter === wanted)?.distribution?.median;
}

function legendOf(input: SlopeInput): readonly LegendEntry[] {
  const { legend } = slopeTexts[input.language];
  const { lines, medians } = slopeFigures(input);
  const occurs = new Set(lines.map(({ kind }) => kind));
  return [
    ...(occurs.has('line') ? [{ sign: 'line', words: legend.line } as const] : []),
    ...(occurs.has('broken') ? [{ sign: 'broken', words: legend.broken } as const] : []),
    ...(occurs.has('apart') ? [{ sign: 'dot', words: legend.apart } as const] : []),
    ...(medians === undefined ? [] : [{ sign: 'course', words: legend.median } as const]),
  ];
}
