import type { Permission, PersonReply } from '@ijkpunt/contract';
import { may } from '../../server/session.ts';
import type { ShellTexts } from './shell.texts.ts';

/** The pages of the menu in the order of a quarter: what each is called, and what who opens it must be allowed. */
const PLACES = {
  '/werkplek': { name: 'tasks', needs: 'uploads.read' },
  '/werkplek/leveringen': { name: 'deliveries', needs: 'deliveries.read' },
  '/werkplek/reacties': { name: 'replies', needs: 'replies.read' },
  '/werkplek/vergelijking': { name: 'comparison', needs: 'comparisons.read' },
  '/werkplek/groepen': { name: 'groups', needs: 'comparison-groups.manage' },
  '/werkplek/delen': { name: 'parts', needs: 'parts.manage' },
  '/beheer/organisaties': { name: 'organisations', needs: 'organisations.manage' },
  '/werkplek/samenwerking': { name: 'agreements', needs: 'agreements.manage' },
  '/werkplek/mensen': { name: 'people', needs: 'people.manage' },
  '/werkplek/eenmalig-aanmelden': { name: 'signOn', needs: 'sign-on.manage' },
  '/werkplek/huisstijl': { name: 'theme', needs: 'theme.manage' },
  '/werkplek/sleutels': { name: 'keys', needs: 'keys.manage' },
  '/beheer/uitvragen': { name: 'rounds', needs: 'rounds.read' },
  '/beheer/catalogus': { name: 'catalogue', needs: 'catalogue.read' },
  '/beheer/regels': { name: 'rules', needs: 'rules.read' },
  '/beheer/verkennen': { name: 'explore', needs: 'figures.explore' },
  '/beheer/vergelijkingen': { name: 'recomputations', needs: 'recomputations.read' },
  '/beheer/referentiecijfers': { name: 'references', needs: 'references.read' },
  '/beheer': { name: 'releases', needs: 'releases.read' },
  '/werkplek/logboek': { name: 'audit', needs: 'audit.read' },
} as const satisfies Readonly<
  Record<string, { readonly name: keyof ShellTexts; readonly needs: Permission }>
>;

/** A page of the menu of the workspaces. */
export type PlacePath = keyof typeof PLACES;

export interface Place {
  readonly path: PlacePath;
  readonly name: string;
}

const PATHS = Object.keys(PLACES) as readonly PlacePath[];

/** A partnership by itself delivers nothing: it begins with the municipalities that it acts for. */
const OF_PARTNERSHIPS: readonly PlacePath[] = [
  '/werkplek',
  '/werkplek/mensen',
  '/werkplek/eenmalig-aanmelden',
  '/werkplek/huisstijl',
  '/werkplek/sleutels',
  '/werkplek/logboek',
];

/** The pages that this person may open. */
export function placesFor(
  person: Pick<PersonReply, 'permissions' | 'organisation'>,
  texts: ShellTexts,
): readonly Place[] {
  const isPartnership = person.organisation.kind === 'partnership';
  const nameOf = (path: PlacePath): string =>
    isPartnership && path === '/werkplek' ? texts.municipalities : texts[PLACES[path].name];
  return (isPartnership ? OF_PARTNERSHIPS : PATHS)
    .filter((path) => may(person, PLACES[path].needs))
    .map((path) => ({ path, name: nameOf(path) }));
}
