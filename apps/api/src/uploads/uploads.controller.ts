import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  confirmProfile,
  explainFindings,
  followUpload,
  readUpload,
  startUpload,
  type CheckedUploadReply,
  type UploadReply,
} from '@ijkpunt/contract';
import { AnswerFindings, ReadDeliveries, UploadsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { follow } from './follow.ts';
import { withFile } from './multipart.ts';
import { toCheckedReply, toUploadReply } from './replies.ts';

@Controller()
export class UploadsController {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(AnswerFindings) private readonly findings: AnswerFindings,
    @Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries,
  ) {}

  @Serves(startUpload)
  async start(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof startUpload>,
    @Req() request: Request,
  ): Promise<UploadReply> {
    return toUploadReply(
      await withFile(request, (file) => this.uploads.receive(scopeOf(person), { ...query, ...file })),
    );
  }

  @Serves(readUpload)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readUpload>,
  ): Promise<CheckedUploadReply> {
    const scope = scopeOf(person);
    const full = await this.findings.inFull(scope, params.upload);
    return toCheckedReply(full, await this.deliveries.ofUpload(scope, params.upload));
  }

  @Serves(followUpload)
  async follow(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof followUpload>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await follow(request, response, async () =>
      toUploadReply(await this.uploads.read(scopeOf(person), params.upload)),
    );
  }

  @Serves(explainFindings)
  async explain(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof explainFindings>,
  ): Promise<void> {
    await this.findings.explain(scopeOf(person), params.upload, body.explanations);
  }

  @Serves(confirmProfile)
  async confirm(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof confirmProfile>,
  ): Promise<void> {
    await this.findings.confirmProfile(scopeOf(person), params.upload, body.profile);
  }
}
