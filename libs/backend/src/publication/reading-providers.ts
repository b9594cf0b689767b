import { CompareOwnGroup } from './compare-own-group.ts';
import { CompareReleased } from './compare-released.ts';
import { EmbedReleased } from './embed-released.ts';
import { PublicFiles } from './public-files.ts';
import { ReleaseFiles } from './release-files.ts';
import { SearchReleased } from './search-released.ts';
import { ThemeOfMunicipality } from './theme-of-municipality.ts';

/** What answers readers from released figures and files. */
export const READING_PROVIDERS = [
  PublicFiles,
  ReleaseFiles,
  CompareReleased,
  SearchReleased,
  EmbedReleased,
  CompareOwnGroup,
  ThemeOfMunicipality,
];
