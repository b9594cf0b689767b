import { z } from 'zod';

/** Why a figure is hidden, from what lies in the figure itself to what others ask for. */
export const WHY_HIDDEN = [
  'small-count',
  'small-base',
  'telling-rest',
  'protects-another',
  'withheld-by-municipality',
] as const;
export type WhyHidden = (typeof WHY_HIDDEN)[number];

const tally = z.object({ shown: z.number(), withheld: z.number() });

const hiddenFigure = z.object({
  indicator: z.string(),
  quarter: z.string(),
  municipality: z.string(),
  why: z.enum(WHY_HIDDEN),
});
export type HiddenFigure = z.infer<typeof hiddenFigure>;

/** What disclosure control says that it did; the contract leaves its shape to the method. */
const disclosureReport = z.object({
  sensitive: z.number(),
  figures: tally,
  totals: tally,
  breakdowns: tally,
  hidden: z.array(hiddenFigure),
  attack: z.object({ proven: z.number() }),
  milliseconds: z.object({ protect: z.number(), attack: z.number() }).optional(),
});
export type DisclosureReport = z.infer<typeof disclosureReport>;

/** The report of a release; undefined when there is none, or none that this screen can read. */
export function reportIn(report: unknown): DisclosureReport | undefined {
  const read = disclosureReport.safeParse(report);
  return read.success ? read.data : undefined;
}

/** Hidden figures of one indicator, counted by why. */
export interface HiddenCounts {
  readonly indicator: string;
  readonly counts: Readonly<Record<WhyHidden, number>>;
  readonly all: number;
}

/** How many figures are hidden and why, per indicator, the most hidden first. */
export function hiddenByIndicator(hidden: readonly HiddenFigure[]): readonly HiddenCounts[] {
  const indicators = [...new Set(hidden.map(({ indicator }) => indicator))];
  return indicators
    .map((indicator) => {
      const figures = hidden.filter((figure) => figure.indicator === indicator);
      return { indicator, counts: countsByWhy(figures), all: figures.length };
    })
    .toSorted((a, b) => b.all - a.all || a.indicator.localeCompare(b.indicator));
}

function countsByWhy(figures: readonly HiddenFigure[]): Record<WhyHidden, number> {
  const count = (why: WhyHidden): number => figures.filter((figure) => figure.why === why).length;
  return {
    'small-count': count('small-count'),
    'small-base': count('small-base'),
    'telling-rest': count('telling-rest'),
    'protects-another': count('protects-another'),
    'withheld-by-municipality': count('withheld-by-municipality'),
  };
}
