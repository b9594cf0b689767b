import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { listReplyRounds, readOwnDraftPage, saveReply, type ReplyRoundReply } from '@ijkpunt/contract';
import { DraftPages, RepliesService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toReplyRoundReply } from './replies.ts';
import { sendDraftPage } from './send-draft-page.ts';

@Controller()
export class RepliesController {
  constructor(
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(DraftPages) private readonly pages: DraftPages,
  ) {}

  @Serves(listReplyRounds)
  async list(@Acting() person: ActingPerson): Promise<ReplyRoundReply[]> {
    return (await this.replies.list(scopeOf(person))).map(toReplyRoundReply);
  }

  @Serves(readOwnDraftPage)
  async page(
    @Acting() person: ActingPerson,
    @Input() { params, query }: InputOf<typeof readOwnDraftPage>,
    @Res() response: Response,
  ): Promise<void> {
    sendDraftPage(response, await this.pages.at(scopeOf(person), params.release, query.path));
  }

  @Serves(saveReply)
  async save(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof saveReply>,
  ): Promise<ReplyRoundReply> {
    return toReplyRoundReply(await this.replies.save(scopeOf(person), params.release, body));
  }
}
