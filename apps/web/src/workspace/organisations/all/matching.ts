import type { ListedOrganisationReply } from '@ijkpunt/contract';
import { unaccented } from '@ijkpunt/search';

/** More cards than these are not drawn: nobody reads on, and a name is searched sooner. */
export const MOST_SHOWN = 30;

interface Wanted {
  readonly text: string;
  /** Only those without somebody who lets others in. */
  readonly without: boolean;
}

/** The organisations that are searched for, by a part of their name or CBS code, whatever the capitals and accents. */
export function matching(
  all: readonly ListedOrganisationReply[],
  { text, without }: Wanted,
): readonly ListedOrganisationReply[] {
  const wanted = unaccented(text).trim();
  return all.filter(
    ({ name, municipality = '', administered }) =>
      (!without || !administered) && unaccented(`${name} ${municipality}`).includes(wanted),
  );
}
