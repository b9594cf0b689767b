import type { ExplorationReply } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import {
  CaterpillarPlot,
  caterpillarFigures,
  FunnelLegend,
  FunnelPlot,
  funnelFigures,
  funnelTexts,
  StripPlot,
  stripFigures,
  TrendPlot,
  trendFigures,
  trendTexts,
} from '@ijkpunt/ui';
import { ChartFigure } from '../../../public/frame/chart-figure.tsx';
import { caterpillarLegend } from '../../../public/indicator/distribution-figure.tsx';
import { useLanguage, useTexts } from '../../words/language.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';
import { TABLE_ID } from './explored-table.tsx';

interface ExploredChartsProps {
  readonly reply: ExplorationReply;
  readonly lit: string;
}

/** How the values lie: one by one, by size, and the quartiles over time; whoever is lit stands in front. */
export function ExploredCharts({ reply, lit }: ExploredChartsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  if (reply.spread.contributing === 0) return null;
  return (
    <section aria-labelledby="explore-charts">
      <h2 id="explore-charts">{texts.charts}</h2>
      <div className="explore-charts">
        <Distribution reply={reply} />
        <Lit reply={reply} lit={lit} />
        <Funnel reply={reply} lit={lit} />
        <Course reply={reply} />
      </div>
    </section>
  );
}

/** What every chart of an indicator is told. */
function useManner({ indicator: { label, method, direction } }: ExplorationReply) {
  const language = useLanguage();
  return { label: label[language], method, direction, language };
}

function figuresIn({ rows }: ExplorationReply) {
  return rows.flatMap(({ state, value, ...row }) =>
    state === 'figure' && value !== undefined ? [{ ...row, value }] : [],
  );
}

function Distribution({ reply }: { readonly reply: ExplorationReply }) {
  const texts = useTexts(EXPLORE_TEXTS);
  const manner = useManner(reply);
  const input = { ...manner, rows: figuresIn(reply), distribution: reply.spread.distribution };
  return (
    <ChartFigure
      caption={texts.distribution}
      invented={reply.benchmark.invented}
      language={manner.language}
      legend={caterpillarLegend(input)}
      sentence={caterpillarFigures(input).sentence}
    >
      <CaterpillarPlot id="explore-all" input={input} />
    </ChartFigure>
  );
}

/** The one that is lit, before all others. */
function Lit({ reply, lit }: ExploredChartsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const manner = useManner(reply);
  const figures = figuresIn(reply);
  const own = figures.find(({ code }) => code === lit);
  if (own === undefined || manner.method === 'count') return null;
  const others = figures.map(({ value }) => value);
  const input = { ...manner, others, distribution: reply.spread.distribution, own };
  return (
    <ChartFigure
      caption={`${texts.litTitle}: ${own.name}`}
      invented={reply.benchmark.invented}
      language={manner.language}
      legend={[]}
      sentence={stripFigures(input).sentence}
    >
      <StripPlot id="explore-lit" input={input} />
    </ChartFigure>
  );
}

function Funnel({ reply, lit }: ExploredChartsProps) {
  const manner = useManner(reply);
  const { lines } = reply.spread;
  if (lines === undefined) return null;
  const points = figuresIn(reply).flatMap(({ code, value, denominator, place }) =>
    denominator === undefined ? [] : [{ code, value, size: denominator, place }],
  );
  const input = { ...manner, points, lines, hidden: 0 };
  const figures = funnelFigures(input);
  return (
    <ChartFigure
      caption={funnelTexts[manner.language].title(manner.label)}
      invented={reply.benchmark.invented}
      language={manner.language}
      legend={<FunnelLegend figures={figures} language={manner.language} />}
      sentence={figures.sentence}
    >
      <FunnelPlot id="explore-funnel" input={input} table={TABLE_ID} lit={lit} />
    </ChartFigure>
  );
}

/** One quarter alone has no course: then nothing is drawn. */
function Course({ reply }: { readonly reply: ExplorationReply }) {
  const texts = useTexts(EXPLORE_TEXTS);
  const { label, method, language } = useManner(reply);
  const medians = reply.course.map(({ quarter, distribution }) => ({
    quarter: quarter as Quarter,
    distribution,
  }));
  if (medians.filter(({ distribution }) => distribution !== undefined).length < 2) return null;
  const input = { label, method, language, series: [], medians };
  const { legend } = trendTexts[language];
  return (
    <ChartFigure
      caption={texts.course}
      invented={reply.benchmark.invented}
      language={language}
      legend={[
        { sign: 'course', words: legend.median },
        { sign: 'band', words: legend.band },
      ]}
      sentence={trendFigures(input).sentence}
    >
      <TrendPlot id="explore-course" input={input} />
    </ChartFigure>
  );
}
