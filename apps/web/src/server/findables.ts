import { addressIn, findables } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { Findable } from '@ijkpunt/search';
import { readPublicFile } from './call.ts';

/** What can be found on the public pages. */
export async function readFindables(language: Language): Promise<readonly Findable[]> {
  return findables.parse(await readPublicFile(addressIn(language, '/zoeken.json')));
}
