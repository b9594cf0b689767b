import type { PersonReply } from '@ijkpunt/contract';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { SearchDialog } from '../search/search-dialog.tsx';
import { goToFinding } from '../shortcuts/go-to-finding.ts';
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog.tsx';
import { shortcutsFor, type Deed } from '../shortcuts/shortcuts.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { useTour } from '../tour/use-tour.ts';
import { useTexts } from '../words/language.ts';
import { placesFor } from './places.ts';
import { WithinReach } from './reach.ts';
import { SHELL_TEXTS } from './shell.texts.ts';
import '../shortcuts/shortcuts.css';

interface WayFinderProps {
  /** Nobody is helped before they have signed in. */
  readonly person: PersonReply | undefined;
  readonly children: ReactNode;
}

/** What helps somebody find the way, from anywhere: the search, the shortcuts with their list, and the tour. */
export function WayFinder({ person, children }: WayFinderProps) {
  const [open, setOpen] = useState<'search' | 'shortcuts'>();
  const names = useNames(person);
  const shortcuts = useMemo(
    () => (person === undefined ? [] : shortcutsFor([...names.keys()])),
    [person, names],
  );
  const walk = useTour(person);
  useShortcuts(shortcuts, useAct(setOpen));
  const reach = useMemo(
    () =>
      person === undefined
        ? undefined
        : {
            openSearch: () => setOpen('search'),
            openShortcuts: () => setOpen('shortcuts'),
            walk,
          },
    [person, walk],
  );
  const close = () => setOpen(undefined);
  return (
    <WithinReach value={reach}>
      {children}
      {open === 'search' && person !== undefined ? <SearchDialog person={person} onClose={close} /> : null}
      {open === 'shortcuts' ? <ShortcutsDialog shortcuts={shortcuts} names={names} onClose={close} /> : null}
    </WithinReach>
  );
}

/** Names of the pages that somebody may open, by their address. */
function useNames(person: PersonReply | undefined): ReadonlyMap<string, string> {
  const texts = useTexts(SHELL_TEXTS);
  return useMemo(() => {
    const places = person === undefined ? [] : placesFor(person, texts);
    return new Map(places.map(({ path, name }) => [path, name]));
  }, [person, texts]);
}

/** Does what a shortcut is for. */
function useAct(open: (what: 'search' | 'shortcuts') => void): (deed: Deed) => void {
  const navigate = useNavigate();
  return useCallback(
    (deed: Deed) => {
      if (deed.kind === 'go') void navigate(deed.path);
      else if (deed.kind === 'search') open('search');
      else if (deed.kind === 'list') open('shortcuts');
      else goToFinding(deed.kind === 'next-finding' ? 1 : -1);
    },
    [navigate, open],
  );
}
