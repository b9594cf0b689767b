import { Button } from '@ijkpunt/ui';
import { problemFrom } from '../../../server/problem.ts';
import { sentenceOfProblem } from '../../../server/problems.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import type { Saving } from './draft-saver.ts';
import { FORM_TEXTS } from './form.texts.ts';
import { timeInWords } from './time-in-words.ts';

interface SavingStatusProps {
  readonly saving: Saving;
  readonly onRetry: () => void;
  readonly onReread: () => void;
}

/** Whether what was typed is kept, in words that are announced. */
export function SavingStatus({ saving, onRetry, onReread }: SavingStatusProps) {
  const texts = useTexts(FORM_TEXTS);
  const words = useSavingWords(saving);
  const changed = saving.kind === 'failed' && problemFrom(saving.error).code === 'draft-changed';
  return (
    <div className={`saving ${saving.kind}`}>
      <p role="status">{words}</p>
      {saving.kind === 'failed' ? (
        <Button appearance="secondary" onClick={changed ? onReread : onRetry}>
          {changed ? texts.reread : texts.retry}
        </Button>
      ) : null}
    </div>
  );
}

function useSavingWords(saving: Saving): string {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  if (saving.kind === 'saving') return texts.saving;
  if (saving.kind === 'failed')
    return fill(texts.failed, { sentence: sentenceOfProblem(problemFrom(saving.error), language) });
  return saving.at === undefined
    ? texts.nothingYet
    : fill(texts.savedAt, { time: timeInWords(saving.at, language) });
}
