import type { DraftReply } from '@ijkpunt/contract';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { changedBy, cellsOf, emptyCell, withCells, type DraftCells, type Typed } from './draft-cells.ts';
import { DraftSaver, type Saving } from './draft-saver.ts';
import { saveCells, type FormPlace } from './use-draft.ts';

export interface DraftFormState {
  readonly cells: DraftCells;
  readonly saving: Saving;
  readonly type: (typed: readonly Typed[]) => void;
  /** Makes a cell that can be filled in, with nothing in it. */
  readonly add: (address: string) => void;
  /** Saves at once; answers whether everything is saved. */
  readonly flush: () => Promise<boolean>;
  /** Goes on upon what the server holds now; what was typed here and not saved stands. */
  readonly rebase: () => Promise<void>;
}

interface Server {
  readonly place: FormPlace;
  readonly reread: () => Promise<DraftReply | undefined>;
}

/** What is typed in a form, and how it is kept. */
export function useDraftForm(draft: DraftReply, { place, reread }: Server): DraftFormState {
  const [saver] = useState(() => new DraftSaver((change) => saveCells(place, change), draft));
  const saving = useSyncExternalStore(saver.listen, saver.state, saver.state);
  const { cells, ...typing } = useTyping(draft, saver);
  useKept(saver);
  const rebase = async () => {
    const read = await reread();
    if (read === undefined) return;
    typing.become(withCells(cellsOf(read.cells), saver.unsaved));
    await saver.rebase(read.revision);
  };
  return { cells, saving, type: typing.type, add: typing.add, flush: () => saver.flush(), rebase };
}

/** The cells as they are typed. What changes them stays the same, so that a row is drawn only when its cell changed. */
function useTyping(draft: DraftReply, saver: DraftSaver) {
  const [cells, setCells] = useState(() => cellsOf(draft.cells));
  const latest = useRef(cells);
  const become = useCallback((next: DraftCells) => {
    latest.current = next;
    setCells(next);
  }, []);
  return {
    cells,
    ...useMemo(
      () => ({
        become,
        type: (typed: readonly Typed[]) => {
          const changed = changedBy(latest.current, typed);
          become(withCells(latest.current, changed));
          saver.change(changed);
        },
        add: (address: string) =>
          become(withCells(latest.current, [latest.current.get(address) ?? emptyCell(address)])),
      }),
      [become, saver],
    ),
  };
}

/** Nothing is lost by going away: within the workspace it is saved, and before the page closes one is asked. */
function useKept(saver: DraftSaver): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.holdsUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      void saver.flush();
    };
  }, [saver]);
}
