import type { FindingReply } from '@ijkpunt/contract';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../words/language.ts';
import { placeInWords } from './place-in-words.ts';
import { sentenceOf, type MeasureLabels } from './sentence-of.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface FindingCardProps {
  readonly finding: FindingReply;
  readonly labels: MeasureLabels;
  readonly children?: ReactNode;
}

/** One finding: where, what was seen, why it matters, what to do. */
export function FindingCard({ finding, labels, children }: FindingCardProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const { seen, why, remedy } = sentenceOf(finding, useLanguage(), labels);
  return (
    // The shortcuts go from one to the next.
    <li className={`card finding ${finding.asks}`} tabIndex={-1}>
      <FindingPlace finding={finding} labels={labels} />
      <p className="seen">{seen}</p>
      <dl>
        <div>
          <dt>{texts.why}</dt>
          <dd>{why}</dd>
        </div>
        <div>
          <dt>{texts.remedy}</dt>
          <dd>{remedy}</dd>
        </div>
      </dl>
      {children}
    </li>
  );
}

function FindingPlace({ finding, labels }: Pick<FindingCardProps, 'finding' | 'labels'>) {
  const language = useLanguage();
  const label = labels.get(finding.measure);
  return (
    <p className="place">
      <span>{placeInWords(finding, language)}</span>
      {finding.measure === '' ? null : (
        <span>
          {finding.measure}
          {label === undefined ? '' : ` ${label}`}
        </span>
      )}
      <span className="rule">{finding.rule}</span>
    </p>
  );
}
