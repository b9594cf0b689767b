import { finding, type Hearing } from './hearing.ts';
import type { Change } from './said.ts';

/** Where the software is listened to for one relation of the notes. */
export interface RelationRow {
  readonly id: string;
  /** What is said about this very relation; empty when nothing is. */
  readonly heard: readonly Hearing[];
  /** Of a relation nothing is said about: how a note must be changed for the rule to speak, which shows that it looked. */
  readonly wakes?: { readonly note: string; readonly rule: string; readonly change: Change };
  /** Why the software differs from the careful reader, says only a part of it, or does not look. */
  readonly because?: string;
}

const wakes = (place: string, from: string, to: string) => {
  const [note = '', rule = ''] = place.split(' ');
  return { note, rule, change: { from, to } };
};

const zwolle: readonly RelationRow[] = [
  {
    id: 'ZR1',
    heard: [],
    wakes: wakes(
      'Zwolle V18',
      'GM0193;C01P;',
      'GM0193;C01;organisation;tiem;174;;;2019-11-01;;;\nGM0193;C01P;',
    ),
  },
  { id: 'ZR2', heard: [finding('Zwolle', 'V10 G03')] },
  { id: 'ZR3', heard: [], wakes: wakes('Zwolle V10', 'part-time;34', 'part-time;35') },
  {
    id: 'ZR4',
    heard: [],
    wakes: wakes('Zwolle V09', 'part-time;34', 'part-time;54'),
    because:
      'The rest has no number in the note and is delivered as missing, so the shares are only held below 100.',
  },
  {
    id: 'ZR5',
    heard: [],
    because:
      'The ages are those of the note, a breakdown of which the catalogue does not know that nobody is in it twice, so that V09 does not add them up.',
  },
  {
    id: 'ZR6',
    heard: [finding('Zwolle', 'V15 A01 2'), finding('Zwolle', 'V15 C01')],
    because:
      'The two days are told apart. That 24 people are left over is not said: 683 is less than 707, and the check beside another set (V21d) asks only when there are more.',
  },
  { id: 'ZR7', heard: [], wakes: wakes('Zwolle V08a', 'C07;;;18', 'C07;;;89') },
  { id: 'ZR8', heard: [], wakes: wakes('Zwolle V07', 'C04P;;;68', 'C04P;;;69') },
  {
    id: 'ZR9',
    heard: [finding('Zwolle', 'V15 C06'), finding('Zwolle', 'V15 C06P')],
    because:
      'Both periods are questioned. Whether the 68 are among the 88 is asked by nobody: they are two measures, and no rule says that one lies in the other.',
  },
  { id: 'ZR10', heard: [{ publicly: 'B10', note: 'Zwolle' }] },
];

const haarlem: readonly RelationRow[] = [
  { id: 'HR1', heard: [], wakes: wakes('Haarlem V04a', 'B56;;;49', 'B56;;;50') },
  { id: 'HR2', heard: [], wakes: wakes('Haarlem V02', 'B05;;;24', 'B05;;;25') },
  { id: 'HR3', heard: [], wakes: wakes('Haarlem V03', 'B06;;;8', 'B06;;;9') },
  {
    id: 'HR4',
    heard: [],
    wakes: wakes('Haarlem V05', 'F01;;;235', 'F01;;;236'),
    because:
      'The sum holds. That a stock of persons is added to flows of registrations is told apart from it (V14 and V15 at F01).',
  },
  {
    id: 'HR5',
    heard: [],
    because:
      'The two are delivered as what they are, persons (F01U) and registrations (F01). V08n means to hold the one against the other, but V08 compares figures of one unit only, so that it stays silent about these two whatever they are. A contradiction is seen where the words stand in the note beside the 235 itself (example note-says-about-two-hundred).',
  },
  { id: 'HR6', heard: [finding('Haarlem', 'V12 E01')] },
  { id: 'HR7', heard: [], wakes: wakes('Haarlem V01', 'E03;;;62', 'E03;;;71') },
  { id: 'HR8', heard: [], wakes: wakes('Haarlem V02b', 'E04;;;29', 'E04;;;27') },
  { id: 'HR9', heard: [], wakes: wakes('Haarlem V06a', 'F03T;;;42', 'F03T;;;43') },
  { id: 'HR10', heard: [], wakes: wakes('Haarlem V06b', 'F03V;;;7', 'F03V;;;8') },
  {
    id: 'HR11',
    heard: [],
    because:
      'No rule compares a result of one programme (F03V) with the starts in vocational education (E05), so that the same two people could be counted as four.',
  },
  { id: 'HR12', heard: [finding('Haarlem', 'V13c F04')] },
  {
    id: 'HR13',
    heard: [finding('Haarlem', 'V14 F04P')],
    because:
      'That persons are counted among places is said. The 71 participants are a measure of their own (F03) and are compared with nothing.',
  },
  {
    id: 'HR14',
    heard: [],
    wakes: wakes('Haarlem V08b', 'E02;;;57', 'E02;;;193'),
    because:
      'Only the 57 registered are held against the 192. The four are not added up, for one person can have more than one outcome.',
  },
  { id: 'HR15', heard: [], wakes: wakes('Haarlem V09', 'single;50', 'single;70') },
  {
    id: 'HR16',
    heard: [],
    wakes: wakes('Haarlem V08h', 'C05;;;100', 'C05;;;900'),
    because:
      'The groups overlap, so that no rule adds them up and no rest of 278 is made. Each is held against the 778 only where a rule says that it lies in it, as for the 100 (V08h).',
  },
  {
    id: 'HR17',
    heard: [{ publicly: 'B10', note: 'Haarlem' }],
    because:
      'No indicator divides the 49; its larger part, 37 of 778, is refused, and the same reasons hold for the whole.',
  },
  {
    id: 'HR18',
    heard: [finding('Haarlem', 'V15 B05 7'), finding('Haarlem', 'V15 B05 8')],
  },
];

const both: readonly RelationRow[] = [
  { id: 'XR1', heard: [{ sideBySide: 'B10' }] },
  {
    id: 'XR2',
    heard: [
      { publicly: 'A01', note: 'Zwolle' },
      { publicly: 'A01', note: 'Haarlem' },
      { publicly: 'B01', note: 'Zwolle' },
      { publicly: 'B01', note: 'Haarlem' },
    ],
    because:
      'Neither is set beside the other, as it should be. Two of the reasons are too broad: the demonstration answers who counts for each note as a whole, but the 707 are not only those whom a partner guides, and the 778 not only those within reach of work.',
  },
  {
    id: 'XR3',
    heard: [
      { publicly: 'C06', note: 'Zwolle' },
      { publicly: 'C06', note: 'Haarlem' },
    ],
    because:
      'Both are refused. That nobody knows when the 88 began is told as if they were counted on one day, and the interviews among them are not named.',
  },
];

/** Every relation of the notes, in the order of the careful reader. */
export const RELATION_ROWS: readonly RelationRow[] = [...zwolle, ...haarlem, ...both];
