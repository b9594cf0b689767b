import { Alert, Button } from '@ijkpunt/ui';
import { problemFrom } from '../../server/problem.ts';
import { sentenceOfProblem } from '../../server/problems.ts';
import type { Values } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** What the screen knows besides, such as the name of the file that was sent. */
  readonly about?: Values;
  readonly onRetry?: () => void;
}

/** A refusal or fault in words, announced at once. */
export function ProblemNotice({ error, about = {}, onRetry }: ProblemNoticeProps) {
  const texts = useTexts(SHELL_TEXTS);
  const language = useLanguage();
  const problem = problemFrom(error);
  return (
    <Alert kind="error" role="alert">
      <p>
        <strong>{texts.problem}.</strong>{' '}
        {sentenceOfProblem({ code: problem.code, about: { ...about, ...problem.about } }, language)}
      </p>
      {problem.code === 'not-signed-in' ? (
        <p>
          <a href="/werkplek/aanmelden" target="_blank" rel="noreferrer">
            {texts.signInAgain}
          </a>
        </p>
      ) : null}
      {onRetry === undefined ? null : (
        <Button appearance="secondary" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </Alert>
  );
}
