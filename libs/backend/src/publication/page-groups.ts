import { Inject, Injectable } from '@nestjs/common';
import type { PageGroups } from '@ijkpunt/contract';
import type { Municipality, Quarter } from '@ijkpunt/model';
import { NOBODY } from '@ijkpunt/statistics';
import { FindGroups, type AreasInGroups } from '../comparisons/index.ts';
import type { Transaction } from '../platform/index.ts';
import type { FiguresIndex } from './figures-index.ts';
import type { PageSources } from './page-models.ts';
import { revisionsIn } from './page-revisions.ts';
import { PublicStandings } from './public-standings.ts';

type Places = ReadonlyMap<string, Municipality>;

/** Finds what pages lay their figures beside: groups on the boundaries of each quarter, and what figures were before. */
@Injectable()
export class PageGroupsFinder {
  constructor(@Inject(FindGroups) private readonly groups: FindGroups) {}

  async find(
    tx: Transaction,
    indexes: readonly FiguresIndex[],
    places: Places,
  ): Promise<Pick<PageSources, 'standings' | 'groupsOf' | 'revisions'>> {
    const found = new Map<FiguresIndex, ReadonlyMap<Quarter, AreasInGroups>>();
    for (const index of indexes) found.set(index, await this.byQuarter(tx, index));
    return {
      revisions: await revisionsIn(tx, indexes),
      standings: new PublicStandings((index, quarter) => found.get(index)?.get(quarter)),
      groupsOf: (index, municipality) => {
        const newest = [...(found.get(index) ?? [])].at(-1)?.[1];
        return newest === undefined ? undefined : namesOf(index, newest, { municipality, places });
      },
    };
  }

  /** Oldest quarter first. */
  private async byQuarter(
    tx: Transaction,
    index: FiguresIndex,
  ): Promise<ReadonlyMap<Quarter, AreasInGroups>> {
    const slices = [...index.slices.values()].flat();
    const quarters = [...new Set(slices.map(({ quarter }) => quarter))].sort();
    const found = new Map<Quarter, AreasInGroups>();
    for (const quarter of quarters) {
      const delivered = slices
        .filter((slice) => slice.quarter === quarter)
        .flatMap((slice) => [...slice.byMunicipality.keys()]);
      found.set(
        quarter,
        await this.groups.read(tx, index.release.benchmark, quarter, [...new Set(delivered)]),
      );
    }
    return found;
  }
}

function namesOf(
  { release }: FiguresIndex,
  { codes, areas, groups }: AreasInGroups,
  { municipality, places }: { readonly municipality: string; readonly places: Places },
): PageGroups | undefined {
  const at = codes.indexOf(municipality);
  const area = areas[at];
  if (area === undefined) return undefined;
  const { k, neighbours } = groups.groupings.neighbours;
  const near = [...neighbours.subarray(at * k, (at + 1) * k)].filter((other) => other !== NOBODY);
  return {
    sizeClass: area.sizeClass,
    province: area.province,
    labourMarketRegion: area.labourMarketRegion,
    neighbours: near.flatMap((other) => {
      const place = places.get(codes[other] ?? '');
      return place === undefined ? [] : [{ name: place.name, slug: place.slug }];
    }),
    context: (release.benchmark.context ?? []).map(({ label }) => label),
  };
}
