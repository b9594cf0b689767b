/** Personal data: recognised before anything is stored. Pure, so that a form screens by the same code as the server. */
export { PERSONAL_DATA_KINDS, type PersonalDataKind } from './personal-data-kind.ts';
export { personalDataIn, screenCell } from './screen-cell.ts';
export { createScreening, type Screened, type Screening, type Sighting } from './screening.ts';
