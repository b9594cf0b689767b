import type { ReferenceFacts } from '@ijkpunt/model';
import housingTarget from './content/reference/housing-target-zeeland-2023-h1.csv?raw';
import index from './content/reference/index.json';
import inhabitants from './content/reference/inhabitants-2024-01-01.csv?raw';

/** A set of reference figures that comes with the product. */
export interface ShippedReference extends ReferenceFacts {
  readonly file: string;
  readonly benchmark?: string;
  readonly csv: string;
}

const FILES: Readonly<Record<string, string>> = {
  'housing-target-zeeland-2023-h1.csv': housingTarget,
  'inhabitants-2024-01-01.csv': inhabitants,
};

/** The sets that the product ships. */
export function shippedReferences(): readonly ShippedReference[] {
  return (index.sets as readonly Omit<ShippedReference, 'csv'>[]).map((set) => {
    const csv = FILES[set.file];
    if (csv === undefined) throw new Error(`the reference figures have no file ${set.file}`);
    return { ...set, csv };
  });
}
