/** What public pages can do with a script. They are complete without; each part finds its places by itself. */
import { copyCode } from './copy-code.ts';
import { choosePeers } from './choose-peers.ts';
import { keepPages } from './keep-pages.ts';
import { readMarks } from './read-marks.ts';
import { takeAlong } from './take-along.ts';
import { sortTables } from './sort-tables.ts';
import { suggestNames } from './suggest-names.ts';

suggestNames(document);
choosePeers(document);
sortTables(document);
readMarks(document);
takeAlong(document);
copyCode(document);
keepPages();
