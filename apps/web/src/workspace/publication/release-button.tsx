import type { ReleasableReply } from '@ijkpunt/contract';
import { useId, useRef, type RefObject } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { useRequestRelease } from './use-releases.ts';

interface ReleaseButtonProps {
  readonly releasable: ReleasableReply;
}

/** Releases after a second thought: what is public stays public. */
export function ReleaseButton({ releasable }: ReleaseButtonProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const releasing = useRequestRelease();
  const release = () => {
    dialog.current?.close();
    releasing.mutate(releasable.benchmark.slug);
  };
  return (
    <>
      {releasing.isError ? <ProblemNotice error={releasing.error} /> : null}
      <button
        type="button"
        disabled={releasing.isPending}
        aria-label={fill(texts.releaseOf, { benchmark: releasable.benchmark.title[language] })}
        onClick={() => dialog.current?.showModal()}
      >
        {texts.release}
      </button>
      <Confirmation releasable={releasable} dialog={dialog} onConfirm={release} />
    </>
  );
}

interface ConfirmationProps extends ReleaseButtonProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onConfirm: () => void;
}

function Confirmation({ releasable, dialog, onConfirm }: ConfirmationProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const title = useId();
  const quarters = releasable.changedQuarters.map((quarter) => quarterInWords(quarter, language)).join(', ');
  return (
    <dialog ref={dialog} aria-labelledby={title}>
      <h2 id={title}>{fill(texts.confirmTitle, { benchmark: releasable.benchmark.title[language] })}</h2>
      <p>{fill(texts.confirmText, { quarters })}</p>
      <p className="steps">
        <button type="button" onClick={onConfirm}>
          {texts.confirm}
        </button>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
      </p>
    </dialog>
  );
}
