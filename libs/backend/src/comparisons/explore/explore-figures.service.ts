import { Inject, Injectable } from '@nestjs/common';
import { indicatorIn, type Benchmark, type Indicator } from '@ijkpunt/model';
import type { ExploredView } from '@ijkpunt/contract';
import { CatalogueService } from '../../catalogue/index.ts';
import { Clock, Database, noteAudit, Refusal, type Scope, type Transaction } from '../../platform/index.ts';
import { categoriesOf } from '../cells-of.ts';
import { FindGroups } from '../find-groups.ts';
import { explorationCsv } from './exploration-csv.ts';
import { exploration, type AskedExploration, type Exploration } from './exploration.ts';
import { ExploredFiguresRepository } from './explored-figures.repository.ts';
import { groupMembers } from './group-members.ts';

/** A file of what was explored. */
export interface ExplorationFile {
  readonly fileName: string;
  readonly content: string;
}

/** Accepted figures of all municipalities, for whoever runs the benchmark. The database answers nobody else. */
@Injectable()
export class ExploreFiguresService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(FindGroups) private readonly groups: FindGroups,
    @Inject(ExploredFiguresRepository) private readonly figures: ExploredFiguresRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  read(scope: Scope, asked: AskedExploration): Promise<Exploration> {
    return this.database.within(scope, (tx) => this.explore(tx, asked));
  }

  /** What is shown, as a file. That it was taken along is noted in the same transaction. */
  export(scope: Scope, asked: AskedExploration, view: ExploredView): Promise<ExplorationFile> {
    return this.database.within(scope, async (tx) => {
      const found = await this.explore(tx, asked);
      const { benchmark, indicator, quarter, span, group } = asked;
      const { organisation, person } = scope;
      const about = { benchmark, indicator, quarter, span, cell: asked.cell, group };
      await noteAudit(tx, { kind: 'exploration-exported', organisation, person, about });
      const cell = asked.cell === '' ? [] : [asked.cell];
      return {
        fileName: ['niet-gepubliceerd', benchmark, indicator, quarter, span, ...cell].join('-') + '.csv',
        content: explorationCsv(found, view, this.clock.now()),
      };
    });
  }

  private async explore(tx: Transaction, asked: AskedExploration): Promise<Exploration> {
    const { benchmark } = await this.catalogue.benchmark(tx, asked.benchmark);
    const indicator = askedIndicator(benchmark, asked);
    const receipt = await this.figures.receipt(tx, asked);
    const inGroups = await this.groups.read(tx, benchmark, asked.quarter, receipt.areas);
    const members = groupMembers(inGroups, asked.group);
    return exploration({
      asked,
      benchmark,
      indicator,
      receipt,
      areas: await this.figures.names(
        tx,
        receipt.areas.filter((code) => members.has(code)),
      ),
      outcomes: await this.figures.outcomes(tx, asked),
      quarters: await this.figures.quarters(tx, asked),
    });
  }
}

function askedIndicator(benchmark: Benchmark, { indicator: code, cell }: AskedExploration): Indicator {
  const indicator = indicatorIn(benchmark, code);
  if (indicator === undefined) throw new Refusal('indicator-not-found', { indicator: code });
  if (cell === '') return indicator;
  const [dimension = '', category = ''] = cell.split('/');
  const known =
    (indicator.caseMix ?? []).includes(dimension) && categoriesOf(benchmark, dimension).includes(category);
  if (!known) throw new Refusal('input-invalid', { cell });
  return indicator;
}
