import type { OutlineReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';

type Catalogue = Pick<OutlineReply, 'measures' | 'dimensions'>;

/** A breakdown of a measure, with its categories. */
interface BreakdownOptions {
  readonly name: string;
  readonly categories: readonly { readonly value: string; readonly name: string }[];
}

/** The value of the total in a list of breakdowns. */
export const TOTAL = '';

/** The measures to choose from. */
export function measureOptions({ measures }: Catalogue, language: Language) {
  return measures.map(({ code, label }) => ({ value: code, name: `${code} ${label[language]}` }));
}

/** The breakdowns of a measure to choose from; none when it is counted as a whole only. */
export function breakdownOptions(
  { measures, dimensions }: Catalogue,
  measure: string,
  language: Language,
): readonly BreakdownOptions[] {
  const own = measures.find(({ code }) => code === measure)?.dimensions ?? [];
  return dimensions
    .filter(({ code, categories }) => own.includes(code) && categories.length > 0)
    .map(({ code, label, categories }) => ({
      name: label[language],
      categories: categories.map((category) => ({
        value: breakdownValue({ dimension: code, category: category.code }),
        name: category.label[language],
      })),
    }));
}

interface Breakdown {
  readonly dimension: string;
  readonly category: string;
}

/** A breakdown as the value of a choice. */
export function breakdownValue({ dimension, category }: Breakdown): string {
  return dimension === '' ? TOTAL : `${dimension}/${category}`;
}

/** The breakdown that a value stands for. */
export function breakdownFrom(value: string): Breakdown {
  const [dimension = '', ...category] = value.split('/');
  return { dimension, category: category.join('/') };
}
