import type { Language } from '@ijkpunt/model';
import type { IndicatorPage as Page } from '@ijkpunt/contract';
import { formatQuarter } from '@ijkpunt/ui';
import { BenchmarkHead } from '../frame/benchmark-head.tsx';
import { BreakdownTables } from '../values/breakdown-tables.tsx';
import { totalsTexts } from '../values/totals.texts.ts';
import { ChooseForm } from './choose-form.tsx';
import { Definition } from './definition.tsx';
import { DistributionFigure } from './distribution-figure.tsx';
import { IndicatorHead } from './indicator-head.tsx';
import { FunnelFigure } from './funnel-figure.tsx';
import { MapFigure } from './map-figure.tsx';
import { MedianFigure } from './median-figure.tsx';
import { MunicipalityTable } from './municipality-table.tsx';
import { SlopeFigure } from './slope-figure.tsx';
import { Totals } from './totals.tsx';
import type { IndicatorSection } from './indicator-section.ts';
import { indicatorTexts } from './indicator.texts.ts';

interface IndicatorPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** One indicator: all municipalities with their intervals, the course of the median, the definition, the table. */
export function IndicatorPage({ page, language }: IndicatorPageProps) {
  const text = indicatorTexts[language];
  const indicator = page.sections[0]?.indicator;
  return (
    <>
      <div className="page-head">
        <p className="kicker">{text.kicker}</p>
        {indicator === undefined ? (
          <>
            <h1>{page.slug}</h1>
            <p className="lead">{text.nothing}</p>
          </>
        ) : (
          <IndicatorHead indicator={indicator} language={language} />
        )}
      </div>
      <ChooseForm page={page} language={language} />
      {page.sections.map((section) => (
        <Section key={section.benchmark.slug} section={section} areas={page.areas} language={language} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly section: IndicatorSection;
  readonly areas: Page['areas'];
  readonly language: Language;
}

function Section({ section, areas, language }: SectionProps) {
  const { benchmark, indicator, quarter } = section;
  const wording = { indicator, benchmark, language };
  return (
    <section className="benchmark" aria-labelledby={benchmark.slug}>
      <BenchmarkHead benchmark={benchmark} language={language} />
      <p className="kicker">{formatQuarter(quarter, language)}</p>
      <Totals section={section} wording={wording} />
      <DistributionFigure section={section} wording={wording} />
      <FunnelFigure section={section} wording={wording} />
      <SlopeFigure section={section} wording={wording} />
      <div className="charts">
        <MapFigure section={section} wording={wording} areas={areas} />
        <div>
          <MedianFigure section={section} wording={wording} />
          <Definition wording={wording} />
        </div>
      </div>
      <BreakdownTables
        breakdowns={section.breakdowns}
        place={totalsTexts[language].nation}
        whole={nationIn(section)}
        wording={wording}
      />
      <MunicipalityTable section={section} wording={wording} />
    </section>
  );
}

/** What all municipalities come to together; undefined where it is not shown. */
function nationIn({ totals = [] }: IndicatorSection): number | undefined {
  const value = totals.find(({ kind }) => kind === 'nation')?.value;
  return value?.kind === 'figure' ? value.value : undefined;
}
