import type { WorkedExamples } from '@ijkpunt/contract';
import { aBenchmark, anIndicator } from './example-catalogue.ts';
import { REFUSED_HAARLEM, REFUSED_ZWOLLE } from './example-values.ts';
import { WORKED_FIGURES } from './example-worked-figures.ts';
import { WORKED_LISTS } from './example-worked-lists.ts';

/** Makes the worked examples of the page of methods. What the product computes is tested where it is computed. */
export function workedExamples(): WorkedExamples {
  const refused = { grade: 'C' } as const;
  return {
    ...WORKED_FIGURES,
    ...WORKED_LISTS,
    refusal: {
      indicator: anIndicator().label,
      benchmark: aBenchmark(),
      notes: [
        {
          ...refused,
          name: 'Zwolle',
          numerator: 61,
          denominator: 174,
          quotient: 0.3506,
          reasons: REFUSED_ZWOLLE.reasons,
        },
        {
          ...refused,
          name: 'Haarlem',
          numerator: 37,
          denominator: 778,
          quotient: 0.0476,
          reasons: REFUSED_HAARLEM.reasons,
        },
      ],
    },
  };
}
