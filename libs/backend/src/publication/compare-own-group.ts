import { Inject, Injectable } from '@nestjs/common';
import type { GroupStanding, Indicator, NoGroup, PublishedValue, Quarter } from '@ijkpunt/model';
import {
  comparedBy,
  FEWEST_CONTRIBUTING,
  groupStanding,
  standingAmong,
  type Counted,
} from '@ijkpunt/statistics';
import { OwnGroupsService, type OwnGroup } from '../comparisons/index.ts';
import { Refusal, type Scope } from '../platform/index.ts';
import { CompareReleased } from './compare-released.ts';
import { latestFor, publishedIndicators, type FiguresIndex, type IndexedSlice } from './figures-index.ts';
import type { ReleasedFigures } from './released.ts';

/** One indicator of a municipality within a group of its own choosing. */
export interface WithOwnGroup {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly value: PublishedValue;
  readonly standing: GroupStanding | NoGroup | undefined;
}

/** A benchmark in which the municipality takes part, compared with the group. */
export interface BenchmarkWithOwnGroup {
  readonly release: ReleasedFigures;
  readonly comparisons: readonly WithOwnGroup[];
}

/**
 * Compares with a group of one's own choosing, over released figures only. Over unreleased ones two groups that differ by
 * one municipality would give that one away.
 */
@Injectable()
export class CompareOwnGroup {
  constructor(
    @Inject(OwnGroupsService) private readonly groups: OwnGroupsService,
    @Inject(CompareReleased) private readonly released: CompareReleased,
  ) {}

  async compare(scope: Scope, id: string): Promise<readonly BenchmarkWithOwnGroup[]> {
    const group = await this.groups.get(scope, id);
    const { municipality } = scope;
    if (municipality === undefined) throw new Refusal('nobody-to-act-for');
    const { indexes } = await this.released.figures();
    return indexes
      .filter(({ participants }) => participants.has(municipality))
      .map((index) => ({
        release: index.release,
        comparisons: publishedIndicators(index).flatMap(
          (indicator) => withGroup(index, indicator, { municipality, group }) ?? [],
        ),
      }));
  }
}

function withGroup(
  index: FiguresIndex,
  indicator: Indicator,
  { municipality, group }: { readonly municipality: string; readonly group: OwnGroup },
): WithOwnGroup | undefined {
  if (comparedBy(indicator) === undefined) return undefined;
  const slice = latestFor(index, indicator.code, municipality);
  const value = slice?.byMunicipality.get(municipality);
  if (slice === undefined || value === undefined) return undefined;
  return {
    indicator,
    quarter: slice.quarter,
    value,
    standing: standingWithin(indicator, slice, value, group),
  };
}

function standingWithin(
  indicator: Indicator,
  { byMunicipality }: IndexedSlice,
  value: PublishedValue,
  { municipalities }: OwnGroup,
): GroupStanding | NoGroup | undefined {
  const method = comparedBy(indicator);
  const own = countedIn(value);
  if (method === undefined || own === undefined) return undefined;
  const codes = municipalities.map(({ code }) => code).toSorted();
  const others = codes.flatMap((code) => countedIn(byMunicipality.get(code)) ?? []);
  if (others.length < FEWEST_CONTRIBUTING) return { kind: 'own', why: 'too-few' };
  const among = standingAmong(own, others, { method, highestFirst: indicator.direction !== 'lower' });
  return among === undefined ? { kind: 'own', why: 'too-few' } : groupStanding('own', { method, own }, among);
}

function countedIn(value: PublishedValue | undefined): Counted | undefined {
  if (value?.kind !== 'figure' || value.denominator === undefined) return undefined;
  return { numerator: value.numerator, denominator: value.denominator };
}
