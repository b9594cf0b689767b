import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import {
  listRecomputations,
  requestRecomputation,
  startRecomputation,
  type RecomputationReply,
} from '@ijkpunt/contract';
import { RecomputationsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toRecomputationReply } from './replies.ts';

/** What is computed anew, for the owner of the benchmarks. */
@Controller()
export class RecomputationsController {
  constructor(@Inject(RecomputationsService) private readonly recomputations: RecomputationsService) {}

  @Serves(listRecomputations)
  async list(@Acting() person: ActingPerson): Promise<z.infer<(typeof listRecomputations)['reply']>> {
    const all = await this.recomputations.list(scopeOf(person));
    return all.map(({ benchmark: { slug, title }, computedAt, recomputations, ...rest }) => ({
      benchmark: { slug, title },
      ...rest,
      computedAt: computedAt?.toISOString(),
      recomputations: recomputations.map(toRecomputationReply),
    }));
  }

  @Serves(requestRecomputation)
  async request(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof requestRecomputation>,
  ): Promise<RecomputationReply> {
    return toRecomputationReply(await this.recomputations.request(scopeOf(person), body.benchmark));
  }

  @Serves(startRecomputation)
  async start(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof startRecomputation>,
  ): Promise<RecomputationReply> {
    return toRecomputationReply(await this.recomputations.start(scopeOf(person), params.id));
  }
}
