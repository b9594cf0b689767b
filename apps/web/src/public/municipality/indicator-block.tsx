import { formatQuarter } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { addressIn, comparePath, indicatorAddress } from '../frame/addresses.ts';
import { countsInWords, intervalInWords, unitOf, valueInWords } from '../values/figure-in-words.ts';
import { Beside } from './beside.tsx';
import { BreakdownTables } from '../values/breakdown-tables.tsx';
import { GapNotice } from '../values/gap-notice.tsx';
import { GradeReasons } from '../values/grade-mark.tsx';
import { Refusal } from '../values/refusal.tsx';
import { standingInWords } from '../values/standing-in-words.ts';
import { valueTexts } from '../values/values.texts.ts';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';
import { StripFigure } from './strip-figure.tsx';
import { TotalsBeside } from './totals-beside.tsx';
import { TrendFigure } from './trend-figure.tsx';

/** One indicator of one municipality: the value with its doubt, where it stands, how it went. */
export function IndicatorBlock(words: IndicatorWords) {
  const { block, wording } = words;
  const { indicator, language } = wording;
  const text = municipalityTexts[language];
  const id = anchorOf(wording);
  return (
    <article className="indicator" aria-labelledby={id}>
      <header>
        <p className="kicker">{formatQuarter(block.quarter, language)}</p>
        <h3 id={id}>{indicator.label[language]}</h3>
        <p className="explanation">{indicator.explanation[language]}</p>
      </header>
      <Answer {...words} />
      <TotalsBeside {...words} />
      <Beside {...words} />
      <BreakdownTables
        breakdowns={block.breakdowns}
        place={words.name}
        whole={block.value.kind === 'figure' ? block.value.value : undefined}
        wording={wording}
      />
      <div className="charts">
        <StripFigure {...words} />
        <TrendFigure {...words} />
      </div>
      <p className="caution">
        <strong>{text.caution}</strong> {indicator.caution[language]}
      </p>
      <More {...words} />
    </article>
  );
}

function Answer({ name, block: { value }, wording }: IndicatorWords) {
  if (value.kind === 'refused') return <Refusal value={value} name={name} wording={wording} />;
  if (value.kind !== 'figure') return <GapNotice value={value} name={name} wording={wording} />;
  const { indicator, language } = wording;
  const interval = intervalInWords(value, wording);
  return (
    <div className="answer">
      <p className="answer-value">{valueInWords(value, wording)}</p>
      <div>
        <p className="answer-counts">
          {indicator.method === 'count'
            ? unitOf(indicator.numerator[0], wording)
            : countsInWords(value, wording)}
          {interval !== undefined && `; ${interval.long}`}
        </p>
        <p>
          {standingInWords(value, indicator, { name, language })?.long}{' '}
          <span className="direction">{valueTexts[language].direction[indicator.direction]}</span>
        </p>
        <GradeReasons value={value} name={name} wording={wording} />
      </div>
    </div>
  );
}

/** The ways from here: all municipalities on this indicator, and a comparison where values can be compared. */
function More({ slug, wording: { indicator, language } }: IndicatorWords) {
  const text = municipalityTexts[language];
  return (
    <ul className="more">
      <li>
        <a href={indicatorAddress(language, indicator.slug)}>
          {text.allMunicipalities(indicator.label[language])}
        </a>
      </li>
      {indicator.method !== 'count' && (
        <li>
          <a href={addressIn(language, comparePath([slug], [indicator.slug]))}>
            {text.compareOn}
            <span className="unseen">: {indicator.label[language]}</span>
          </a>
        </li>
      )}
    </ul>
  );
}
