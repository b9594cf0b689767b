import type { MunicipalityCode, Quarter } from '@ijkpunt/model';
import type { Attacked } from '../attack/attack.ts';
import type { Published } from '../attack/read-back.ts';
import { whyWithheld } from '../small-counts.ts';
import { isShown } from './publish.ts';
import type { ReleaseSystem } from './release-system.ts';

/** Why a figure is withheld: by itself, to protect another, or because its municipality wants it so. */
export type WhyHidden =
  'small-count' | 'small-base' | 'telling-rest' | 'protects-another' | 'withheld-by-municipality';

/** A figure that readers will not see, for who decides about the release. */
export interface HiddenFigure {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly municipality: MunicipalityCode;
  readonly why: WhyHidden;
}

/** A secret that somebody could tell, by name. */
export interface NamedLeak {
  readonly cell: string;
  /** Who could: the name of an insider; absent: anyone. */
  readonly insider?: string | undefined;
  readonly low: number;
  /** Absent: there is no upper bound. */
  readonly high?: number | undefined;
}

/** What disclosure control did, and what the attack made of it. */
export interface DisclosureReport {
  readonly cells: number;
  readonly relations: number;
  /** Counts that nobody may come to know. */
  readonly sensitive: number;
  readonly figures: { readonly shown: number; readonly withheld: number };
  readonly totals: { readonly shown: number; readonly withheld: number };
  readonly breakdowns: { readonly shown: number; readonly withheld: number };
  readonly hidden: readonly HiddenFigure[];
  readonly attack: { readonly tried: number; readonly proven: number; readonly parts: number };
  readonly leaks: readonly NamedLeak[];
  /** Relations that what is published does not obey, in words. */
  readonly contradictions: number;
}

export function reportOf(
  { system: release, hidden }: { readonly system: ReleaseSystem; readonly hidden: Uint8Array },
  published: Published,
  attacked: Attacked,
): DisclosureReport {
  const { system } = release;
  const values = published.slices.flatMap((slice) => slice.values.map(({ value }) => value));
  const totals = [...published.slices, ...published.breakdowns].flatMap((slice) => slice.totals ?? []);
  return {
    cells: system.cells.length,
    relations: system.relations.count,
    sensitive: system.cells.filter(({ width }) => width !== undefined).length,
    figures: tally(values),
    totals: tally(totals.map(({ value }) => value)),
    breakdowns: tally(published.breakdowns.flatMap((slice) => slice.values.map(({ value }) => value))),
    hidden: release.slices.flatMap((slice) => hiddenFigures(release, hidden, slice)),
    attack: { tried: attacked.tried, proven: attacked.proven, parts: attacked.parts },
    leaks: attacked.leaks.map(({ cell, insider, low, high }) => ({
      cell: system.cells[cell]?.name ?? '',
      insider,
      low,
      high: Number.isFinite(high) ? high : undefined,
    })),
    contradictions: attacked.contradictions.length,
  };
}

function tally(values: readonly { readonly kind: string }[]): {
  readonly shown: number;
  readonly withheld: number;
} {
  const count = (kind: string): number => values.filter((value) => value.kind === kind).length;
  return { shown: count('figure'), withheld: count('withheld') };
}

function hiddenFigures(
  { system, threshold, isWithheld }: ReleaseSystem,
  hidden: Uint8Array,
  { slice: { indicator, quarter, values }, values: cells }: ReleaseSystem['slices'][number],
): readonly HiddenFigure[] {
  return values.flatMap(({ municipality, value }, at): readonly HiddenFigure[] => {
    if (value.kind === 'missing' || isShown({ system, hidden }, cells[at])) return [];
    const why = isWithheld(municipality, indicator.code)
      ? 'withheld-by-municipality'
      : (whyWithheld(indicator, value, threshold) ?? 'protects-another');
    return [{ indicator: indicator.code, quarter, municipality, why }];
  });
}
