import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import type { QuarterDelivered } from './both-ways.ts';
import { FindGroups } from './find-groups.ts';
import type { QuarterDeliveries } from './telling-quarter.ts';

/** Reads what the comparisons of whole quarters are made of, for who computes and keeps nothing. */
@Injectable()
export class ReadQuarters {
  constructor(
    @Inject(AcceptedInputsRepository) private readonly inputs: AcceptedInputsRepository,
    @Inject(AcceptedFiguresRepository) private readonly figures: AcceptedFiguresRepository,
    @Inject(FindGroups) private readonly groups: FindGroups,
  ) {}

  /** The quarters with an accepted delivery, oldest first. */
  quarters(tx: Transaction, benchmark: string): Promise<readonly QuarterDeliveries[]> {
    return this.inputs.deliveries(tx, benchmark);
  }

  /** The totals of one quarter: of breakdowns nothing is compared both ways. */
  async read(tx: Transaction, benchmark: Benchmark, quarter: Quarter): Promise<QuarterDelivered> {
    const inputs = [...(await this.inputs.read(tx, benchmark.slug, quarter)).values()];
    const delivered = await this.figures.read(tx, { ...benchmark, indicators: [] }, quarter, inputs);
    const codes = inputs.map(({ municipality }) => municipality);
    return { quarter, delivered, inGroups: await this.groups.read(tx, benchmark, quarter, codes) };
  }
}
