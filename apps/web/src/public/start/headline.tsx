import { coverageFigures, CoverageBar, formatQuarter, formatValue } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { indicatorAddress } from '../frame/addresses.ts';
import { InventedMark } from '../frame/invented-notice.tsx';
import type { HeadlineProps } from './start-headline.ts';
import { startTexts } from './start.texts.ts';

/** One indicator in a few words: the median, the middle half, and for how many municipalities there is a value. */
export function Headline({ headline, benchmark, language }: HeadlineProps) {
  const { indicator, quarter, shown, refused, withheld, missing } = headline;
  const text = startTexts[language];
  const label = indicator.label[language];
  const coverage = { label, language, counts: { shown, refused, withheld, missing } };
  return (
    <li className="headline">
      <h3>
        <a href={indicatorAddress(language, indicator.slug)}>{label}</a>
      </h3>
      <Median headline={headline} benchmark={benchmark} language={language} />
      <p className="when">{text.quarter(formatQuarter(quarter, language))}</p>
      <CoverageBar id={`${anchorOf({ benchmark, indicator })}-dekking`} input={coverage} />
      <ul className="coverage-words">
        {coverageFigures(coverage).parts.map(({ state, count, words }) => (
          <li key={state} className={`coverage-${state}${count === 0 ? ' nobody' : ''}`}>
            {words}
          </li>
        ))}
      </ul>
      {benchmark.invented && <InventedMark language={language} />}
    </li>
  );
}

function Median({ headline: { indicator, distribution }, language }: HeadlineProps) {
  const text = startTexts[language];
  if (indicator.method === 'count') return <p>{text.countOnly}</p>;
  if (distribution === undefined) return <p>{text.noMedian}</p>;
  const inWords = (value: number): string => formatValue(value, indicator.method, language);
  return (
    <>
      <p className="median">
        <span className="median-value">{inWords(distribution.median)}</span> {text.median}
      </p>
      <p>{text.half(inWords(distribution.lowerQuartile), inWords(distribution.upperQuartile))}</p>
    </>
  );
}
