import type { PersonReply } from '@ijkpunt/contract';
import { NavLink } from 'react-router';
import { may } from '../../server/session.ts';
import { useSignOut, useVisitor } from '../session/use-session.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SHELL_TEXTS, type ShellTexts } from './shell.texts.ts';

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
        <LanguageSwitch />
      </div>
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
        <span className="person">{person.name}</span>
      </p>
      <button type="button" className="quiet" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {texts.signOut}
      </button>
    </div>
  );
}

function Menu({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <nav className="menu" aria-label={texts.menu}>
      <ul>
        {placesFor(person, texts).map(({ path, name }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/werkplek'}>
              {name}
            </NavLink>
          </li>
        ))}
        <li>
          <a href="/">{texts.publicPages}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The pages that this person may open, in the order of a quarter. */
export function placesFor(person: Pick<PersonReply, 'permissions'>, texts: ShellTexts) {
  return [
    { path: '/werkplek', name: texts.tasks, needs: 'uploads.read' as const },
    { path: '/werkplek/leveringen', name: texts.deliveries, needs: 'deliveries.read' as const },
    { path: '/werkplek/vergelijking', name: texts.comparison, needs: 'comparisons.read' as const },
    { path: '/beheer', name: texts.releases, needs: 'releases.read' as const },
  ].filter(({ needs }) => may(person, needs));
}
