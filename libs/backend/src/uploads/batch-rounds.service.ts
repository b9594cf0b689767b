import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { PartnershipsService, type ActingPerson } from '../organisations/index.ts';
import { Database } from '../platform/index.ts';
import { RoundsService, type Round } from '../rounds/index.ts';

/** A round in which at least one municipality of a partnership can deliver. */
export interface BatchRound {
  readonly benchmark: Benchmark;
  readonly quarter: Round['quarter'];
  /** The earliest deadline of the municipalities that are asked. */
  readonly deadline: string;
  /** How many are asked. */
  readonly municipalities: number;
}

/** The rounds that a partnership can choose from. */
@Injectable()
export class BatchRoundsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(RoundsService) private readonly rounds: RoundsService,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /** The rounds that are open for one of the municipalities of the partnership, newest first. */
  async list(person: ActingPerson): Promise<readonly BatchRound[]> {
    const asked: Round[] = [];
    for (const { organisation, municipality } of await this.partnerships.membersOf(person)) {
      const own = await this.database.withinOrganisation(organisation, (tx) =>
        this.rounds.roundsFor(tx, municipality),
      );
      asked.push(...own.filter(({ closed }) => !closed));
    }
    const listed: BatchRound[] = [];
    for (const together of groupedByRound(asked)) listed.push(await this.describe(together));
    return listed.toSorted((a, b) => b.quarter.localeCompare(a.quarter));
  }

  private async describe([first, ...others]: readonly [Round, ...Round[]]): Promise<BatchRound> {
    const { benchmark } = await this.database.outside((tx) => this.catalogue.benchmark(tx, first.benchmark));
    const deadlines = [first, ...others].map(({ deadline }) => deadline).toSorted();
    return {
      benchmark,
      quarter: first.quarter,
      deadline: deadlines[0] ?? first.deadline,
      municipalities: others.length + 1,
    };
  }
}

function groupedByRound(rounds: readonly Round[]): readonly (readonly [Round, ...Round[]])[] {
  const groups = new Map<string, [Round, ...Round[]]>();
  for (const round of rounds) {
    const key = `${round.benchmark} ${round.quarter}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [round]);
    else group.push(round);
  }
  return [...groups.values()];
}
