import type { PersonReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { Link, NavLink } from 'react-router';
import { may } from '../../server/session.ts';
import { ActingFor, isOfPartnership } from '../organisations/acting-for.tsx';
import { OwnOrganisations } from '../organisations/own-organisations.tsx';
import { SearchButton } from '../search/search-button.tsx';
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

function Menu({ person }: { readonly person: PersonReply }) {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <nav className="menu" aria-label={texts.menu}>
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
    </nav>
  );
}

/** The pages that this person may open, in the order of a quarter. */
export function placesFor(person: Pick<PersonReply, 'permissions' | 'organisation'>, texts: ShellTexts) {
  const start = { path: '/werkplek', needs: 'uploads.read' as const };
  const keys = { path: '/werkplek/sleutels', name: texts.keys, needs: 'keys.manage' as const };
  const people = { path: '/werkplek/mensen', name: texts.people, needs: 'people.manage' as const };
  const signOn = {
    path: '/werkplek/eenmalig-aanmelden',
    name: texts.signOn,
    needs: 'sign-on.manage' as const,
  };
  const theme = { path: '/werkplek/huisstijl', name: texts.theme, needs: 'theme.manage' as const };
  const audit = { path: '/werkplek/logboek', name: texts.audit, needs: 'audit.read' as const };
  if (person.organisation.kind === 'partnership')
    return [{ ...start, name: texts.municipalities }, people, signOn, theme, keys, audit].filter(
      ({ needs }) => may(person, needs),
    );
  return [
    { ...start, name: texts.tasks },
    { path: '/werkplek/leveringen', name: texts.deliveries, needs: 'deliveries.read' as const },
    { path: '/werkplek/reacties', name: texts.replies, needs: 'replies.read' as const },
    { path: '/werkplek/vergelijking', name: texts.comparison, needs: 'comparisons.read' as const },
    { path: '/werkplek/groepen', name: texts.groups, needs: 'comparison-groups.manage' as const },
    { path: '/werkplek/delen', name: texts.parts, needs: 'parts.manage' as const },
    { path: '/beheer/organisaties', name: texts.organisations, needs: 'organisations.manage' as const },
    { path: '/werkplek/samenwerking', name: texts.agreements, needs: 'agreements.manage' as const },
    people,
    signOn,
    theme,
    keys,
    { path: '/beheer/uitvragen', name: texts.rounds, needs: 'rounds.read' as const },
    { path: '/beheer/catalogus', name: texts.catalogue, needs: 'catalogue.read' as const },
    { path: '/beheer/regels', name: texts.rules, needs: 'rules.read' as const },
    { path: '/beheer/verkennen', name: texts.explore, needs: 'figures.explore' as const },
    { path: '/beheer/vergelijkingen', name: texts.recomputations, needs: 'recomputations.read' as const },
    { path: '/beheer/referentiecijfers', name: texts.references, needs: 'references.read' as const },
    { path: '/beheer', name: texts.releases, needs: 'releases.read' as const },
    audit,
  ].filter(({ needs }) => may(person, needs));
}
