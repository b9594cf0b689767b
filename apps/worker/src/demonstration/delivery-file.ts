import type { Precision, Unit, WhyMissing } from '@ijkpunt/model';
import type { Figures } from './figures.ts';
import type { Habits, Oddities } from './oddities.ts';

const HEADER =
  'gemeente;maat;uitsplitsing;categorie;waarde;eenheid;periode_van;periode_tot;precisie;reden;toelichting';

/** Measures that a municipality counts in benefits when it does not count persons. */
const COUNTED_IN_BENEFITS: ReadonlySet<string> = new Set('B01 B01J B03 B04 B05 B06 B07 B08'.split(' '));

/** What shapes a file besides its figures. */
export interface Circumstances {
  readonly habits: Habits;
  readonly oddities: Oddities;
}

/** One row, before it becomes text. */
interface Row {
  readonly measure: string;
  readonly category: string;
  readonly value: number;
  readonly unit: Unit | '';
  readonly precision: Precision | '';
  readonly why: WhyMissing | '';
  readonly note: string;
}

/** Writes a delivery as the file that a municipality would send: semicolons, decimal commas, the standard period. */
export function fileOf(municipality: string, figures: Figures, circumstances: Circumstances): string {
  const lines = [...figures].map(([cell, value]) => lineOf(municipality, rowOf(cell, value, circumstances)));
  return [HEADER, ...lines, ''].join('\n');
}

function rowOf(cell: string, value: number, { habits, oddities }: Circumstances): Row {
  const [measure = '', category = ''] = cell.split('/');
  const benefits = habits.profile['counting'] === 'benefits' && COUNTED_IN_BENEFITS.has(measure);
  const why = habits.unregistered.has(measure) ? 'not-registered' : (oddities.gaps.get(measure) ?? '');
  const row: Row = {
    measure,
    category,
    value,
    unit: benefits ? 'benefits' : '',
    precision: '',
    why,
    note: '',
  };
  if (oddities.jump && measure === 'E01') return { ...row, value: value * 6 };
  if (oddities.guessed && measure === 'C01') {
    return {
      ...row,
      value: Math.round(value / 5) * 5,
      precision: 'approximate',
      note: 'Schatting van het team.',
    };
  }
  return row;
}

function lineOf(municipality: string, row: Row): string {
  const value = row.why === '' ? String(row.value).replace('.', ',') : '';
  const dimension = row.category === '' ? '' : 'sex';
  const precision = row.why === '' ? row.precision : '';
  return [
    municipality,
    row.measure,
    dimension,
    row.category,
    value,
    row.unit,
    '',
    '',
    precision,
    row.why,
    row.note,
  ].join(';');
}
