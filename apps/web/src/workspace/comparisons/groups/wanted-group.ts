import type { GroupsTexts } from './groups.texts.ts';

/** A group as somebody filled it in. */
export interface WantedGroup {
  readonly name: string;
  readonly municipalities: readonly string[];
}

const FEWEST = 5;
const MOST = 60;
const LONGEST_NAME = 80;

/** What is wrong with a group, by field; empty when it can be saved. */
export function errorsInGroup(
  { name, municipalities }: WantedGroup,
  texts: GroupsTexts,
): readonly { readonly field: string; readonly message: string }[] {
  const errors = [];
  if (name.trim() === '' || name.length > LONGEST_NAME)
    errors.push({ field: 'name', message: texts.nameMissing });
  if (municipalities.length < FEWEST) errors.push({ field: 'municipalities', message: texts.tooFew });
  if (municipalities.length > MOST) errors.push({ field: 'municipalities', message: texts.tooMany });
  return errors;
}
