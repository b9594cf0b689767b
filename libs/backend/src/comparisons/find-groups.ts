import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { AreasRepository, type Area } from './areas.repository.ts';
import { groupsOfAreas, type ContextValues, type GroupsOfAreas } from './groups-of-areas.ts';

/** The areas of a quarter with their groups. */
export interface AreasInGroups {
  readonly areas: readonly Area[];
  readonly codes: readonly string[];
  readonly groups: GroupsOfAreas;
}

/** More than this many divisions of the country are not kept in memory: a year has one, or two with a merger. */
const MOST_KEPT = 40;

/** Finds the groups of a quarter: frozen by year, and the same for every quarter with the same areas and circumstances. */
@Injectable()
export class FindGroups {
  private readonly kept = new Map<string, AreasInGroups>();

  constructor(@Inject(AreasRepository) private readonly areas: AreasRepository) {}

  async read(
    tx: Transaction,
    { slug, context = [] }: Benchmark,
    quarter: Quarter,
    delivered: readonly string[],
  ): Promise<AreasInGroups> {
    const areas = await this.areas.read(tx, quarter, delivered);
    const reference: ContextValues = new Map();
    const key = JSON.stringify([
      slug,
      context,
      areas,
      [...reference].map(([code, values]) => [code, ...values]),
    ]);
    const found = this.kept.get(key);
    if (found !== undefined) return found;
    const made = {
      areas,
      codes: areas.map(({ code }) => code),
      groups: groupsOfAreas(areas, context, reference),
    };
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, made);
    return made;
  }
}
