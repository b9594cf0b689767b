import type { WrittenKind } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';

type Stocks = 'stock' | 'flow';

/** One field of the form, by what is chosen in it. */
export type RuleField = { readonly label: Bilingual } & (
  | { readonly type: 'measure'; readonly name: 'measure' | 'total' | 'stock'; readonly of?: Stocks }
  | { readonly type: 'dimension'; readonly name: 'dimension' }
  | {
      readonly type: 'measures';
      readonly name: 'parts' | 'inflow' | 'outflow' | 'measures' | 'seasonal';
      readonly of?: Stocks;
    }
  | { readonly type: 'cell'; readonly name: 'part' | 'whole' | 'cell'; readonly totalOnly?: boolean }
  | { readonly type: 'number'; readonly name: 'min' | 'max' }
);

const MEASURE = { type: 'measure', name: 'measure', label: { nl: 'Maat', en: 'Measure' } } as const;
const DIMENSION = {
  type: 'dimension',
  name: 'dimension',
  label: { nl: 'Uitsplitsing', en: 'Breakdown' },
} as const;

/** What is asked of each kind of rule, in order. */
export const RULE_FIELDS: Readonly<Record<WrittenKind, readonly RuleField[]>> = {
  'categories-add-up': [MEASURE, DIMENSION],
  'components-explain': [
    { ...MEASURE, label: { nl: 'Maat met de onderdelen', en: 'Measure with the components' } },
    DIMENSION,
    {
      type: 'measure',
      name: 'total',
      label: {
        nl: 'Maat waarvan het totaal wordt verklaard (leeg: dezelfde)',
        en: 'Measure whose total is explained (empty: the same)',
      },
    },
  ],
  'periods-add-up': [MEASURE],
  'measures-add-up': [
    { type: 'measures', name: 'parts', label: { nl: 'Deze maten', en: 'These measures' } },
    { type: 'measure', name: 'total', label: { nl: 'zijn samen', en: 'together make' } },
  ],
  'part-of-whole': [
    { type: 'cell', name: 'part', label: { nl: 'Deel', en: 'Part' } },
    { type: 'cell', name: 'whole', label: { nl: 'Geheel', en: 'Whole' } },
  ],
  'sub-population': [
    { type: 'measures', name: 'parts', label: { nl: 'Groepen', en: 'Groups' } },
    {
      type: 'cell',
      name: 'whole',
      totalOnly: true,
      label: { nl: 'Bevolking waar zij in passen', en: 'Population that they fit into' },
    },
  ],
  'stock-bridge': [
    { type: 'measure', name: 'stock', of: 'stock', label: { nl: 'Stand', en: 'Stock' } },
    { type: 'measures', name: 'inflow', of: 'flow', label: { nl: 'Erbij', en: 'Coming in' } },
    { type: 'measures', name: 'outflow', of: 'flow', label: { nl: 'Eraf', en: 'Going out' } },
  ],
  range: [
    { type: 'cell', name: 'cell', label: { nl: 'Cijfer', en: 'Figure' } },
    {
      type: 'number',
      name: 'min',
      label: { nl: 'Ondergrens (mag leeg)', en: 'Lower bound (may be empty)' },
    },
    {
      type: 'number',
      name: 'max',
      label: { nl: 'Bovengrens (mag leeg)', en: 'Upper bound (may be empty)' },
    },
  ],
  'both-or-neither': [
    {
      type: 'measures',
      name: 'measures',
      label: { nl: 'Maten die bij elkaar horen', en: 'Measures that belong together' },
    },
  ],
  'own-history': [
    {
      type: 'measures',
      name: 'measures',
      label: { nl: 'Maten (geen gekozen: alle)', en: 'Measures (none chosen: all)' },
    },
    {
      type: 'measures',
      name: 'seasonal',
      label: {
        nl: 'Waarvan met een piek elk jaar: vergelijken met hetzelfde kwartaal',
        en: 'Of which peak each year: compare with the same quarter',
      },
    },
  ],
};

/** The kinds in the order in which they are offered. */
export const WRITTEN_KINDS = Object.keys(RULE_FIELDS) as readonly WrittenKind[];
