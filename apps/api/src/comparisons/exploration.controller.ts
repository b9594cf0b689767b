import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  exportExploration,
  readExploration,
  readExplorationChoices,
  type ExplorationReply,
} from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import { ExplorationChoicesService, ExploreFiguresService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toChoicesReply, toExplorationReply } from './exploration-replies.ts';

/** Accepted figures of all municipalities, for the owner of the benchmarks. */
@Controller()
export class ExplorationController {
  constructor(
    @Inject(ExploreFiguresService) private readonly figures: ExploreFiguresService,
    @Inject(ExplorationChoicesService) private readonly choices: ExplorationChoicesService,
  ) {}

  @Serves(readExplorationChoices)
  async choose(@Acting() person: ActingPerson): Promise<z.infer<(typeof readExplorationChoices)['reply']>> {
    return toChoicesReply(await this.choices.read(scopeOf(person)));
  }

  @Serves(readExploration)
  async read(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof readExploration>,
  ): Promise<ExplorationReply> {
    return toExplorationReply(await this.figures.read(scopeOf(person), ofQuarter(query)));
  }

  @Serves(exportExploration)
  async export(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof exportExploration>,
    @Res({ passthrough: false }) response: Response,
  ): Promise<void> {
    const { name, show, sort, order, ...asked } = query;
    const file = await this.figures.export(scopeOf(person), ofQuarter(asked), { name, show, sort, order });
    sendDownload(response, { ...file, media: MEDIA.csv });
  }
}

/** The contract has checked that it is one. */
function ofQuarter<Asked extends { readonly quarter: string }>(asked: Asked) {
  return { ...asked, quarter: asked.quarter as Quarter };
}
