import { AskFirst } from '../shell/ask-first.tsx';
import { useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import type { Step } from './use-release.ts';

/** What a form or button needs to take a step. */
export interface Taking {
  readonly busy: boolean;
  readonly onTake: (step: Step) => void;
}

interface StepButtonProps extends Taking {
  readonly step: 'close-for-reply' | 'unschedule' | 'retry' | 'abandon';
}

/** A step that needs no more than a second thought. */
export function StepButton({ step, busy, onTake }: StepButtonProps) {
  const { cancel } = useTexts(PUBLICATION_TEXTS);
  const { button, title, text, yes } = useTexts(RELEASE_PAGE_TEXTS).steps[step];
  return (
    <div className="steps">
      <AskFirst
        busy={busy}
        button={button}
        title={title}
        text={text}
        yes={yes}
        no={cancel}
        onConfirm={() => onTake({ step })}
      />
    </div>
  );
}
