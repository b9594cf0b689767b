import type { ReleasableReply } from '@ijkpunt/contract';
import { useRef } from 'react';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
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
  const quarters = releasable.changedQuarters.map((quarter) => quarterInWords(quarter, language)).join(', ');
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
      <ConfirmDialog
        dialog={dialog}
        title={fill(texts.confirmTitle, { benchmark: releasable.benchmark.title[language] })}
        text={quarters === '' ? texts.confirmReferences : fill(texts.confirmText, { quarters })}
        yes={texts.confirm}
        no={texts.cancel}
        onConfirm={() => releasing.mutate(releasable.benchmark.slug)}
      />
    </>
  );
}
