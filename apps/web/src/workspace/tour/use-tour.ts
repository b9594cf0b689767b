import type { PersonReply } from '@ijkpunt/contract';
import { useMemo, useState } from 'react';
import { placesFor } from '../shell/places.ts';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { finish, progressOf } from './tour-memory.ts';
import { tourOf, type Tour } from './tour-of.ts';
import type { Walk } from './walk.ts';

/** Somebody's tour. Whoever turns to another organisation, or signs in as somebody else, begins outside it. */
export function useTour(person: PersonReply | undefined): Walk {
  const [stop, setStop] = useState<{ readonly whose: string; readonly at: number }>();
  const [ended, setEnded] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const tour = ownTour(person);
    const { email = '', organisation } = person ?? {};
    const role = tour?.role ?? '';
    const whose = `${email} ${organisation?.name ?? ''} ${role}`;
    const at = stop?.whose === whose ? stop.at : undefined;
    const goTo = (next: number) => setStop({ whose, at: next });
    return {
      tour,
      at,
      isNew: !ended.has(whose) && progressOf(email, role) === 'new',
      goTo,
      begin: () => goTo(at ?? 0),
      end: () => {
        finish(email, role);
        setEnded(new Set([...ended, whose]));
        setStop(undefined);
      },
    };
  }, [person, stop, ended]);
}

function ownTour(person: PersonReply | undefined): Tour | undefined {
  if (person === undefined) return undefined;
  return tourOf(
    person,
    placesFor(person, SHELL_TEXTS.nl).map(({ path }) => path),
  );
}
