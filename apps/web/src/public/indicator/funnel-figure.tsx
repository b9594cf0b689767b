import { FunnelLegend, FunnelPlot, funnelFigures, funnelTexts, type FunnelInput } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import type { SectionWords } from './indicator-section.ts';

/** Every shown municipality by size, between the lines of what is usual at that size. Nothing where no funnel was made. */
export function FunnelFigure({ section, wording }: SectionWords) {
  const { indicator, benchmark, language } = wording;
  const { funnel, rows } = section;
  if (funnel === undefined) return null;
  const points = rows.flatMap(({ municipality: { code }, value }) =>
    value.kind === 'figure' && value.denominator !== undefined
      ? [{ code, value: value.value, size: value.denominator, place: funnel.places[code] }]
      : [],
  );
  const { label, method, direction } = indicator;
  const hidden = rows.filter(({ value }) => value.kind === 'withheld').length;
  const { lines } = funnel;
  const input: FunnelInput = { label: label[language], method, direction, language, points, lines, hidden };
  const figures = funnelFigures(input);
  const anchor = anchorOf(wording);
  return (
    <ChartFigure
      caption={funnelTexts[language].title(label[language])}
      invented={benchmark.invented}
      language={language}
      pointed
      legend={<FunnelLegend figures={figures} language={language} />}
      sentence={figures.sentence}
    >
      <FunnelPlot id={`${anchor}-trechter`} input={input} table={`${anchor}-tabel`} />
    </ChartFigure>
  );
}
