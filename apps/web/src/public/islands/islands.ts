/** What public pages can do with a script. They are complete without; each part finds its places by itself. */
import { suggestNames } from './suggest-names.ts';

suggestNames(document);
