import type { CheckedUploadReply, FindingReply } from '@ijkpunt/contract';
import type { Asks } from '@ijkpunt/model';
import type { ReactNode } from 'react';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { byWhatTheyAsk } from './by-what-they-ask.ts';
import { ExplanationsForm } from './explanations-form.tsx';
import { FindingSteps } from './finding-steps.tsx';
import { FindingCard } from './finding-card.tsx';
import { ExplainedFindings } from './explained-findings.tsx';
import { measureLabels } from './measure-labels.ts';
import type { MeasureLabels } from './sentence-of.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface FindingsProps {
  readonly upload: Pick<CheckedUploadReply, 'id' | 'findings' | 'observations'> &
    Partial<Pick<CheckedUploadReply, 'profileQuestions' | 'measureGroups'>>;
  /** Nothing can be explained any more, or not by this person. */
  readonly locked: boolean;
}

/** All findings, in the order of work. */
export function Findings({ upload, locked }: FindingsProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const labels = measureLabels(upload, useLanguage());
  const { correction, explanation, notice } = byWhatTheyAsk(upload.findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{texts.findings}</h2>
      {upload.findings.length === 0 ? <p>{texts.none}</p> : null}
      <FindingSteps count={correction.length + explanation.length} />
      <Group asks="correction" findings={correction}>
        <Cards findings={correction} labels={labels} />
      </Group>
      <Group asks="explanation" findings={explanation}>
        {locked ? (
          <ExplainedFindings findings={explanation} labels={labels} />
        ) : (
          <ExplanationsForm upload={upload.id} findings={explanation} labels={labels} />
        )}
      </Group>
      <Notices findings={notice} labels={labels} />
    </section>
  );
}

interface GroupProps {
  readonly asks: Asks;
  readonly findings: readonly FindingReply[];
  readonly children: ReactNode;
}

function Group({ asks, findings, children }: GroupProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  if (findings.length === 0) return null;
  return (
    <>
      <h3 id={`findings-${asks}`} tabIndex={-1}>
        {fill(texts.headings[asks], { count: findings.length })}
      </h3>
      <p>{texts.leads[asks]}</p>
      {asks === 'explanation' ? <Term code="explanation" /> : null}
      {children}
    </>
  );
}

interface CardsProps {
  readonly findings: readonly FindingReply[];
  readonly labels: MeasureLabels;
}

function Cards({ findings, labels }: CardsProps) {
  return (
    <ul className="cards one-column">
      {findings.map((finding) => (
        <FindingCard key={finding.key} finding={finding} labels={labels} />
      ))}
    </ul>
  );
}

/** Good to know, and folded: nothing here asks for work. */
export function Notices({ findings, labels }: CardsProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{fill(texts.headings.notice, { count: findings.length })}</summary>
      <p>{texts.leads.notice}</p>
      <Cards findings={findings} labels={labels} />
    </details>
  );
}
