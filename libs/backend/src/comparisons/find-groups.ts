import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import { ReferenceFiguresRepository } from '../catalogue/index.ts';
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

  constructor(
    @Inject(AreasRepository) private readonly areas: AreasRepository,
    @Inject(ReferenceFiguresRepository) private readonly references: ReferenceFiguresRepository,
  ) {}

  async read(
    tx: Transaction,
    { slug, context = [] }: Benchmark,
    quarter: Quarter,
    delivered: readonly string[],
  ): Promise<AreasInGroups> {
    const areas = await this.areas.read(tx, quarter, delivered);
    const reference = await this.reference(tx, { slug, context }, quarter);
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

  /** Circumstances as they were known when the year began; where nothing is that old, as they are known. */
  private async reference(
    tx: Transaction,
    { slug, context = [] }: Pick<Benchmark, 'slug' | 'context'>,
    quarter: Quarter,
  ): Promise<ContextValues> {
    const onOrBefore = `${Number(quarter.slice(0, 4)) - 1}-12-31`;
    const found = new Map<string, ReadonlyMap<string, number>>();
    for (const { code } of context.filter((variable) => !KNOWN_OF_PLACES.has(variable.code))) {
      const then = await this.references.newest(tx, code, { benchmark: slug, onOrBefore });
      const set = then ?? (await this.references.newest(tx, code, { benchmark: slug }));
      if (set !== undefined) found.set(code, set.values);
    }
    return found;
  }
}

/** What is known of municipalities themselves; other circumstances are reference figures. */
const KNOWN_OF_PLACES: ReadonlySet<string> = new Set(['inhabitants', 'inhabitants-nearby']);
