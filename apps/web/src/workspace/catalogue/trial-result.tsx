import type { TrialReply } from '@ijkpunt/contract';
import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { numberInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { progressInWords, trialInWords } from './trial-in-words.ts';

/** A trial on its way. */
export function TrialProgress({ trial }: { readonly trial: TrialReply }) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const known = trial.deliveriesTotal > 0;
  return (
    <div className="progress">
      <p role="status" aria-live="polite">
        {progressInWords(trial, { texts, language })}
      </p>
      <progress
        aria-label={texts.progress}
        {...(known ? { value: trial.deliveries, max: trial.deliveriesTotal } : {})}
      />
    </div>
  );
}

interface TrialResultProps {
  readonly trial: TrialReply;
  /** The trial of an order to switch off: what the rule asked, and would ask no more. */
  readonly off: boolean;
  readonly title: string;
}

/** What a trial came to: one sentence, and the counts per quarter. */
export function TrialResult({ trial, off, title }: TrialResultProps) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  return (
    <>
      <h3>{title}</h3>
      <p role="status">{trialInWords(trial, { texts, language, off })}</p>
      {trial.quarters.length === 0 ? null : <Quarters quarters={trial.quarters} />}
    </>
  );
}

// Narrow screens show rows as cards, which takes the meaning of a table away: the roles give it back.
function Quarters({ quarters }: Pick<TrialReply, 'quarters'>) {
  const texts = useTexts(RULES_TEXTS);
  return (
    <table className="figures trial-table" role="table">
      <HeadRow
        first={texts.quarter}
        others={[texts.deliveries, texts.withFinding, texts.findings]}
        numbers={3}
      />
      <tbody role="rowgroup">
        {quarters.map((counted) => (
          <Quarter key={counted.quarter} counted={counted} />
        ))}
      </tbody>
    </table>
  );
}

function Quarter({ counted }: { readonly counted: TrialReply['quarters'][number] }) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const { quarter, deliveries, withFinding, findings } = counted;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {quarterInWords(quarter, language)}
      </th>
      <LabelledCell label={texts.deliveries} number>
        {numberInWords(deliveries, language)}
      </LabelledCell>
      <LabelledCell label={texts.withFinding} number>
        {numberInWords(withFinding, language)}
      </LabelledCell>
      <LabelledCell label={texts.findings} number>
        {numberInWords(findings, language)}
      </LabelledCell>
    </tr>
  );
}
