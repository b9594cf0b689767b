import type { PersonReply } from '@ijkpunt/contract';
import { Alert, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { foundIn, inOrder, moved } from './found-in.ts';
import type { FoundGroup, Goal } from './goal.ts';
import { FoundList, LIST_ID, optionId } from './found-list.tsx';
import { SEARCH_TEXTS } from './search.texts.ts';
import { useGoals } from './use-goals.ts';

interface SearchBoxProps {
  readonly person: PersonReply;
  readonly onDone: () => void;
}

/** A field and what goes with what stands in it. The first is chosen at once, so that Enter goes there. */
export function SearchBox({ person, onDone }: SearchBoxProps) {
  const texts = useTexts(SEARCH_TEXTS);
  const { goals, isPartly } = useGoals(person);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const go = useGo(onDone);
  const groups = foundIn(goals, query);
  const found = inOrder(groups);
  // A list that came in meanwhile may be shorter than the place that was chosen.
  const chosen = Math.min(place, found.length - 1);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const goal = found[chosen];
    if (event.key === 'ArrowDown') setPlace(moved(chosen, 1, found.length));
    else if (event.key === 'ArrowUp') setPlace(moved(chosen, -1, found.length));
    else if (event.key === 'Enter' && goal !== undefined) go(goal);
    else return;
    event.preventDefault();
  };
  const type = (typed: string) => {
    setQuery(typed);
    setPlace(0);
  };
  return (
    <>
      <SearchField query={query} active={chosen} count={found.length} onType={type} onPress={press} />
      <FoundList groups={groups} chosen={chosen} onGo={go} />
      <Said groups={groups} query={query} />
      {isPartly ? (
        <Alert kind="warning">
          <p>{texts.partly}</p>
        </Alert>
      ) : null}
    </>
  );
}

/** Public pages are other documents; the rest is of this one. */
function useGo(onDone: () => void): (goal: Goal) => void {
  const navigate = useNavigate();
  return ({ path, isPublic }) => {
    onDone();
    if (isPublic === true) window.location.assign(path);
    else void navigate(path);
  };
}

interface SearchFieldProps {
  readonly query: string;
  readonly active: number;
  readonly count: number;
  readonly onType: (typed: string) => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

function SearchField({ query, active, count, onType, onPress }: SearchFieldProps) {
  const texts = useTexts(SEARCH_TEXTS);
  return (
    <FormField>
      <FormLabel htmlFor="workspace-search">{texts.label}</FormLabel>
      <p className="small" id="workspace-search-hint">
        {texts.hint}
      </p>
      <TextBox
        id="workspace-search"
        type="search"
        role="combobox"
        autoComplete="off"
        maxLength={60}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={LIST_ID}
        aria-describedby="workspace-search-hint"
        aria-activedescendant={count > 0 ? optionId(active) : undefined}
        value={query}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onPress}
        // The field is why the dialog was opened.
        autoFocus
      />
    </FormField>
  );
}

/** For who cannot see the list: how much there is in it. And for everybody when there is nothing. */
function Said({ groups, query }: { readonly groups: readonly FoundGroup[]; readonly query: string }) {
  const texts = useTexts(SEARCH_TEXTS);
  const count = inOrder(groups).length;
  return (
    <p role="status" className={count > 0 ? 'unseen' : undefined}>
      {count > 0 ? fill(texts.some, { count }) : fill(texts.none, { query })}
    </p>
  );
}
