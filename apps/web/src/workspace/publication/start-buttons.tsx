import type { ReleaseMode } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useRef } from 'react';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';

interface StartButtonsProps {
  /** What the two buttons are called in full, for who cannot see what they stand beside. */
  readonly names: { readonly inSteps: string; readonly atOnce: string };
  readonly confirm: { readonly title: string; readonly text: string };
  readonly busy: boolean;
  /** Whether it can begin; says itself what is missing when it cannot. */
  readonly isReady?: () => boolean;
  readonly onStart: (mode: ReleaseMode) => void;
}

/** The two ways to begin: a draft that others see first, or out at once after a second thought. */
export function StartButtons({ names, confirm, busy, isReady = () => true, onStart }: StartButtonsProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <p className="small">{texts.waysHint}</p>
      <p className="steps">
        <Button disabled={busy} aria-label={names.inSteps} onClick={() => isReady() && onStart('in-steps')}>
          {texts.inSteps}
        </Button>
        <Button
          appearance="secondary"
          disabled={busy}
          aria-label={names.atOnce}
          onClick={() => isReady() && dialog.current?.showModal()}
        >
          {texts.atOnce}
        </Button>
      </p>
      <ConfirmDialog
        dialog={dialog}
        title={confirm.title}
        text={confirm.text}
        yes={texts.confirm}
        no={texts.cancel}
        onConfirm={() => onStart('at-once')}
      />
    </>
  );
}
