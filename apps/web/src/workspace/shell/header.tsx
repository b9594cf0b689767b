import type { PersonReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { ActingFor, isOfPartnership } from '../organisations/acting-for.tsx';
import { OwnOrganisations } from '../organisations/own-organisations.tsx';
import { SearchButton } from '../search/search-button.tsx';
import { useSignOut, useVisitor } from '../session/use-session.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { placesFor } from './places.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

/** Who one is, for whom one acts, and where one can go. */
export function Header() {
  const texts = useTexts(SHELL_TEXTS);
  const { data: visitor = 'nobody' } = useVisitor();
  return (
    <header className="top">
      <div className="top-row">
        <a className="brand" href="/" aria-label={texts.home}>
          <span className="brand-sign" aria-hidden="true" />
          IJkpunt
        </a>
        {visitor === 'nobody' ? null : <Whoami person={visitor} />}
        <SearchButton />
        <LanguageSwitch />
      </div>
      {visitor === 'nobody' || !isOfPartnership(visitor) ? null : <ActingFor person={visitor} />}
      {visitor === 'nobody' || visitor.organisations.length < 2 ? null : (
        <OwnOrganisations person={visitor} />
      )}
      {visitor === 'nobody' ? null : <Menu person={visitor} />}
    </header>
  );
}

function Whoami({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(SHELL_TEXTS);
  const signOut = useSignOut();
  return (
    <div className="who">
      <p>
        <span className="organisation">
          {fill(texts.actingFor, { organisation: person.organisation.name })}
        </span>
        <Link
          className="person"
          to="/werkplek/account"
          aria-label={fill(texts.account, { name: person.name })}
        >
          {person.name}
        </Link>
      </p>
      <Button appearance="secondary" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {texts.signOut}
      </Button>
    </div>
  );
}

/** On a narrow screen the places are behind one word; who went to one finds it closed again. */
function Menu({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(SHELL_TEXTS);
  const fold = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (fold.current !== null) fold.current.open = false;
  }, [pathname]);
  return (
    <nav className="menu" aria-label={texts.menu}>
      <details ref={fold}>
        <summary>{texts.openMenu}</summary>
        <ul>
          {placesFor(person, texts).map(({ path, name }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/werkplek' || path === '/beheer'}>
                {name}
              </NavLink>
            </li>
          ))}
          <li>
            <a href="/">{texts.publicPages}</a>
          </li>
        </ul>
      </details>
    </nav>
  );
}
