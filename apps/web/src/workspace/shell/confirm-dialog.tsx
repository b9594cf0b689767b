import { Button } from '@ijkpunt/ui';
import { useId, type RefObject } from 'react';

interface ConfirmDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly text: string;
  /** Words of the two buttons: do it, or leave it. */
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ dialog, title, text, yes, no, onConfirm }: ConfirmDialogProps) {
  const heading = useId();
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    onConfirm();
  };
  return (
    <dialog ref={dialog} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{text}</p>
      <p className="steps">
        <Button onClick={confirm}>{yes}</Button>
        <Button appearance="secondary" onClick={close}>
          {no}
        </Button>
      </p>
    </dialog>
  );
}
