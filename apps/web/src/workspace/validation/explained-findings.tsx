import type { FindingReply } from '@ijkpunt/contract';
import { useTexts } from '../words/language.ts';
import { isExplained } from './by-what-they-ask.ts';
import { FindingCard } from './finding-card.tsx';
import type { MeasureLabels } from './sentence-of.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ExplainedFindingsProps {
  readonly findings: readonly FindingReply[];
  readonly labels: MeasureLabels;
}

/** Findings with what the municipality says about them, to read. */
export function ExplainedFindings({ findings, labels }: ExplainedFindingsProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  return (
    <ul className="cards one-column">
      {findings.map((finding) => (
        <FindingCard key={finding.key} finding={finding} labels={labels}>
          <p className="small">{texts.explanation}</p>
          <blockquote>{isExplained(finding) ? finding.explanation : texts.noExplanation}</blockquote>
          {isExplained(finding) && finding.public ? <p className="small">{texts.publicToo}</p> : null}
        </FindingCard>
      ))}
    </ul>
  );
}
