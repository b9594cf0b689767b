import type { PersonReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useId } from 'react';
import { useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { useOpened } from '../shell/use-opened.ts';
import { SearchBox } from './search-box.tsx';
import { SEARCH_TEXTS } from './search.texts.ts';
import './search.css';

interface SearchDialogProps {
  readonly person: PersonReply;
  readonly onClose: () => void;
}

/** The one search of the workspaces. While it stands the page behind it rests; Escape closes it. */
export function SearchDialog({ person, onClose }: SearchDialogProps) {
  const texts = useTexts(SEARCH_TEXTS);
  const shell = useTexts(SHELL_TEXTS);
  const heading = useId();
  const dialog = useOpened();
  return (
    <dialog ref={dialog} className="search-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="search-head">
        <h2 id={heading}>{texts.title}</h2>
        <Button appearance="secondary" onClick={() => dialog.current?.close()}>
          {shell.close}
        </Button>
      </div>
      <SearchBox person={person} onDone={() => dialog.current?.close()} />
      <p className="small">{texts.keys}</p>
    </dialog>
  );
}
