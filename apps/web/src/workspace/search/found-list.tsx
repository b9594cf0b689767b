import { useEffect, useRef } from 'react';
import { useTexts } from '../words/language.ts';
import { inOrder } from './found-in.ts';
import type { FoundGroup, Goal } from './goal.ts';
import { SEARCH_TEXTS } from './search.texts.ts';

export const LIST_ID = 'workspace-search-list';

/** The id of an option by its place in the whole list. */
export function optionId(place: number): string {
  return `${LIST_ID}-${place}`;
}

interface FoundListProps {
  readonly groups: readonly FoundGroup[];
  readonly chosen: number;
  readonly onGo: (goal: Goal) => void;
}

/** What was found, by kind. The focus stays in the field: an option is chosen there by arrows, or touched here. */
export function FoundList({ groups, chosen, onGo }: FoundListProps) {
  const texts = useTexts(SEARCH_TEXTS);
  const order = inOrder(groups);
  return (
    <div
      role="listbox"
      id={LIST_ID}
      className="found-list"
      aria-label={texts.title}
      hidden={order.length === 0}
    >
      {groups.map(({ kind, goals }) => (
        <div key={kind} role="group" aria-labelledby={`${LIST_ID}-${kind}`}>
          <p id={`${LIST_ID}-${kind}`} className="found-kind" role="presentation">
            {texts.kinds[kind]}
          </p>
          {goals.map((goal) => {
            const place = order.indexOf(goal);
            return (
              <Option key={goal.path} goal={goal} place={place} isChosen={place === chosen} onGo={onGo} />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly goal: Goal;
  readonly place: number;
  readonly isChosen: boolean;
  readonly onGo: (goal: Goal) => void;
}

function Option({ goal, place, isChosen, onGo }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <div
      ref={option}
      role="option"
      id={optionId(place)}
      aria-selected={isChosen}
      className="found"
      // A press of the mouse leaves the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onGo(goal)}
    >
      <span>{goal.title}</span>
      {goal.detail === undefined ? null : <span className="small"> {goal.detail}</span>}
    </div>
  );
}
