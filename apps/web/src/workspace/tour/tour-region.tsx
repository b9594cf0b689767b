import type { PersonReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { placesFor } from '../shell/places.ts';
import { useReach } from '../shell/reach.ts';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import type { Stop } from './tour-of.ts';
import { TOUR_TEXTS } from './tour.texts.ts';
import type { Walk } from './walk.ts';
import './tour.css';

interface TourRegionProps {
  readonly person: PersonReply;
}

/** The tour, above the page: it covers nothing and waits for nobody. On the page where one arrives it is offered once. */
export function TourRegion({ person }: TourRegionProps) {
  const walk = useReach()?.walk;
  const texts = useTexts(TOUR_TEXTS);
  const { pathname } = useLocation();
  const [first] = placesFor(person, useTexts(SHELL_TEXTS));
  if (walk?.tour === undefined) return null;
  const isOffered = walk.at === undefined && walk.isNew && pathname === first?.path;
  if (walk.at === undefined && !isOffered) return null;
  return (
    <aside className="tour" aria-label={texts.name}>
      {walk.at === undefined ? <Invitation walk={walk} /> : <Walking walk={walk} at={walk.at} />}
    </aside>
  );
}

function Invitation({ walk }: { readonly walk: Walk }) {
  const texts = useTexts(TOUR_TEXTS);
  return (
    <>
      <p>
        <strong>{texts.invite}</strong> {fill(texts.inviteText, { count: walk.tour?.stops.length ?? '' })}
      </p>
      <p className="steps">
        <Button appearance="secondary" onClick={walk.begin}>
          {texts.begin}
        </Button>
        <Button appearance="subtle" onClick={walk.end}>
          {texts.skip}
        </Button>
      </p>
    </>
  );
}

interface WalkingProps {
  readonly walk: Walk;
  readonly at: number;
}

/** One stop. The focus goes to its name, so that a screen reader tells it; Escape ends the tour. */
function Walking({ walk, at }: WalkingProps) {
  const texts = useTexts(TOUR_TEXTS);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  const stops = walk.tour?.stops ?? [];
  const stop = stops[at];
  if (stop === undefined) return null;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') walk.end();
  };
  return (
    <div onKeyDown={press} role="presentation">
      <p className="small">{fill(texts.step, { step: at + 1, count: stops.length })}</p>
      <p ref={heading} tabIndex={-1} className="tour-title">
        {texts.stops[stop.code].title}
      </p>
      <p>{texts.stops[stop.code].text}</p>
      <There stop={stop} />
      {at === stops.length - 1 ? <p className="small">{texts.again}</p> : null}
      <Steps walk={walk} at={at} count={stops.length} />
    </div>
  );
}

function There({ stop: { path } }: { readonly stop: Stop }) {
  const texts = useTexts(TOUR_TEXTS);
  const { pathname } = useLocation();
  if (path === undefined) return null;
  return <p>{pathname === path ? texts.here : <Link to={path}>{texts.there}</Link>}</p>;
}

function Steps({ walk, at, count }: WalkingProps & { readonly count: number }) {
  const texts = useTexts(TOUR_TEXTS);
  return (
    <p className="steps">
      {at === 0 ? null : (
        <Button appearance="secondary" onClick={() => walk.goTo(at - 1)}>
          {texts.back}
        </Button>
      )}
      {at === count - 1 ? null : (
        <Button appearance="secondary" onClick={() => walk.goTo(at + 1)}>
          {texts.next}
        </Button>
      )}
      <Button appearance="subtle" onClick={walk.end}>
        {texts.end}
      </Button>
    </p>
  );
}
