import type { TrialReply } from '@ijkpunt/contract';
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

function Quarters({ quarters }: Pick<TrialReply, 'quarters'>) {
  const texts = useTexts(RULES_TEXTS);
  const columns = [texts.quarter, texts.deliveries, texts.withFinding, texts.findings];
  return (
    <table className="trial-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quarters.map((counted) => (
          <Quarter key={counted.quarter} counted={counted} />
        ))}
      </tbody>
    </table>
  );
}

function Quarter({ counted }: { readonly counted: TrialReply['quarters'][number] }) {
  const language = useLanguage();
  const { quarter, deliveries, withFinding, findings } = counted;
  return (
    <tr>
      <th scope="row">{quarterInWords(quarter, language)}</th>
      <td>{numberInWords(deliveries, language)}</td>
      <td>{numberInWords(withFinding, language)}</td>
      <td>{numberInWords(findings, language)}</td>
    </tr>
  );
}
