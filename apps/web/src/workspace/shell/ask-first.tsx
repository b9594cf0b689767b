import { Button } from '@ijkpunt/ui';
import { useRef } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface AskFirstProps {
  readonly busy: boolean;
  /** What stands on the button, and what it is called in full for who cannot see what it stands beside. */
  readonly button: string;
  readonly label?: string;
  readonly title: string;
  readonly text: string;
  /** Words of the two answers; what is done is called as the button when it is not said. */
  readonly yes?: string;
  readonly no: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more before it does something. */
export function AskFirst({ busy, button, label, title, text, yes = button, no, onConfirm }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        appearance="secondary"
        disabled={busy}
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </Button>
      <ConfirmDialog dialog={dialog} title={title} text={text} yes={yes} no={no} onConfirm={onConfirm} />
    </>
  );
}
