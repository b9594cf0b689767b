import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import { readOwnComparisons } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import { ReadOwnComparisons, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toComparisonReply, wordsOf } from './replies.ts';

@Controller()
export class ComparisonsController {
  constructor(@Inject(ReadOwnComparisons) private readonly comparisons: ReadOwnComparisons) {}

  @Serves(readOwnComparisons)
  async read(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof readOwnComparisons>,
  ): Promise<z.infer<(typeof readOwnComparisons)['reply']>> {
    const { benchmark, computedAt, comparisons, receipt } = await this.comparisons.read(
      scopeOf(person),
      query.benchmark,
      query.quarter as Quarter,
    );
    return {
      computedAt: computedAt?.toISOString(),
      values: comparisons.map(toComparisonReply),
      receipt: receipt && {
        ...receipt,
        deliveries: [...receipt.deliveries],
        openedBy: [...receipt.openedBy],
      },
      ...wordsOf(benchmark),
    };
  }
}
