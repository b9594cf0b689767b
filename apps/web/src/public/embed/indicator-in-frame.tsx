import type { Language } from '@ijkpunt/model';
import type { IndicatorEmbed, IndicatorRow } from '@ijkpunt/contract';
import { coverageFigures, formatQuarter } from '@ijkpunt/ui';
import { DistributionFigure } from '../indicator/distribution-figure.tsx';
import { FunnelFigure } from '../indicator/funnel-figure.tsx';
import { MapFigure } from '../indicator/map-figure.tsx';
import { MedianFigure } from '../indicator/median-figure.tsx';
import { countsOf } from '../indicator/of-section.ts';
import { StripFigure } from '../municipality/strip-figure.tsx';
import type { IndicatorWords } from '../municipality/indicator-words.ts';
import { intervalInWords, valueInWords, type Wording } from '../values/figure-in-words.ts';
import { GapNotice } from '../values/gap-notice.tsx';
import { Refusal } from '../values/refusal.tsx';
import { embedTexts } from './embed.texts.ts';
import { ProvisionalMark } from './provisional-mark.tsx';

interface IndicatorInFrameProps {
  readonly embed: IndicatorEmbed;
  readonly language: Language;
}

/** One chart of an indicator, for how many municipalities there is a value, and what the municipality has that was asked for. */
export function IndicatorInFrame({ embed, language }: IndicatorInFrameProps) {
  const { section, own } = embed;
  const { benchmark, indicator, quarter } = section;
  const wording = { indicator, benchmark, language };
  const label = indicator.label[language];
  const coverage = coverageFigures({ label, language, counts: countsOf(section) });
  return (
    <>
      <p className="kicker">
        {benchmark.title[language]} · {formatQuarter(quarter, language)}{' '}
        <ProvisionalMark benchmark={benchmark} quarters={[quarter]} language={language} />
      </p>
      <h1>{label}</h1>
      <p className="explanation">{indicator.explanation[language]}</p>
      {own && <Own own={own} wording={wording} />}
      <Chart embed={embed} wording={wording} />
      <p className="coverage">
        {embedTexts[language].spread} {coverage.sentence}
      </p>
    </>
  );
}

interface OwnProps {
  readonly own: IndicatorRow;
  readonly wording: Wording;
}

function Own({ own: { municipality, value }, wording }: OwnProps) {
  const { name } = municipality;
  if (value.kind === 'refused') return <Refusal value={value} name={name} wording={wording} />;
  if (value.kind !== 'figure') return <GapNotice value={value} name={name} wording={wording} />;
  const interval = intervalInWords(value, wording);
  const said = [valueInWords(value, wording), ...(interval === undefined ? [] : [interval.long])].join('; ');
  return <p className="embed-own">{embedTexts[wording.language].own(name, said)}</p>;
}

interface ChartProps {
  readonly embed: IndicatorEmbed;
  readonly wording: Wording;
}

function Chart({ embed: { chart, section, areas, own }, wording }: ChartProps) {
  if (chart === 'trechter') return <FunnelFigure section={section} wording={wording} />;
  if (chart === 'kaart') return <MapFigure section={section} wording={wording} areas={areas} />;
  if (chart === 'verloop') return <MedianFigure section={section} wording={wording} />;
  const lit = own?.value.kind === 'figure' && wording.indicator.method !== 'count' ? own : undefined;
  return lit === undefined ? (
    <DistributionFigure section={section} wording={wording} />
  ) : (
    <StripFigure {...litWords(section, lit, wording)} />
  );
}

/** The same chart as on the page of the municipality, of the quarter that is drawn here. */
function litWords(
  { indicator, quarter, distribution, rows }: IndicatorEmbed['section'],
  { municipality: { name, slug }, value }: IndicatorRow,
  wording: Wording,
): IndicatorWords {
  const others = rows
    .flatMap((row) => (row.value.kind === 'figure' ? [row.value.value] : []))
    .toSorted((a, b) => a - b);
  return {
    name,
    slug,
    wording,
    block: { indicator, quarter, value, distribution, others, series: [] },
  };
}
