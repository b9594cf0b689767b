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
import {
  AnswerFindings,
  OwnFilesService,
  ReadDeliveries,
  UploadsService,
  type ActingPerson,
} from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { withBodyFile } from './body-file.ts';
import { follow } from './follow.ts';
import { idempotencyKeyIn, sourceOf } from './way-in.ts';
import { toCheckedReply, toUploadReply } from './replies.ts';

@Controller()
export class UploadsController {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(AnswerFindings) private readonly findings: AnswerFindings,
    @Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries,
    @Inject(OwnFilesService) private readonly ownFiles: OwnFilesService,
  ) {}

  @Serves(startUpload)
  async start(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof startUpload>,
    @Req() request: Request,
  ): Promise<UploadReply> {
    const scope = scopeOf(person);
    const { mapping: id, dryRun, ...round } = query;
    const mapping = id === undefined ? undefined : await this.ownFiles.mapping(scope, id);
    const arriving = {
      ...round,
      mapping,
      dryRun: dryRun === 'true',
      source: sourceOf(person, mapping),
      idempotencyKey: idempotencyKeyIn(request),
    };
    const upload = await withBodyFile(request, (file) =>
      this.uploads.receive(scope, { ...arriving, ...file }),
    );
    request.res?.location(`/api/v1/uploads/${upload.id}`);
    return toUploadReply(upload);
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
