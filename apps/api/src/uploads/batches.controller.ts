import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { z } from 'zod';
import { listBatchRounds, startBatch, type BatchRoundReply } from '@ijkpunt/contract';
import { BatchesService, BatchRoundsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { withFile } from './multipart.ts';
import { toUploadReply } from './replies.ts';

type BatchReply = z.infer<(typeof startBatch)['reply']>;

@Controller()
export class BatchesController {
  constructor(
    @Inject(BatchesService) private readonly batches: BatchesService,
    @Inject(BatchRoundsService) private readonly rounds: BatchRoundsService,
  ) {}

  @Serves(startBatch)
  async start(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof startBatch>,
    @Req() request: Request,
  ): Promise<BatchReply> {
    const { uploads, refused } = await withFile(request, (file) =>
      this.batches.receive(person, { ...query, ...file }),
    );
    return {
      uploads: uploads.map((taken) => ({ ...taken, upload: toUploadReply(taken.upload) })),
      refused: [...refused],
    } satisfies BatchReply;
  }

  @Serves(listBatchRounds)
  async list(@Acting() person: ActingPerson): Promise<BatchRoundReply[]> {
    const rounds = await this.rounds.list(person);
    return rounds.map(({ benchmark: { slug, title, invented }, ...round }) => ({
      ...round,
      benchmark: { slug, title, invented },
    }));
  }
}
