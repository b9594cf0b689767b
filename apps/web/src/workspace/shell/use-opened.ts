import { useEffect, useRef, type RefObject } from 'react';

/** A dialog that opens as soon as it is drawn, and gives the focus back where it was. */
export function useOpened(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return dialog;
}
