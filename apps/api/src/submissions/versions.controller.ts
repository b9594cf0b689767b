import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { exportDelivery, readChanges, readPreview } from '@ijkpunt/contract';
import {
  ExportDelivery,
  ReadChanges,
  ReadDeliveries,
  ReadPreview,
  type ActingPerson,
} from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toDeliveryReply } from './replies.ts';
import { toChangeReplies, toShownReplies } from './version-replies.ts';

/** Every version of a delivery: compared, previewed, handed out. */
@Controller()
export class VersionsController {
  constructor(
    @Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries,
    @Inject(ReadChanges) private readonly changes: ReadChanges,
    @Inject(ReadPreview) private readonly preview: ReadPreview,
    @Inject(ExportDelivery) private readonly exports: ExportDelivery,
  ) {}

  @Serves(readChanges)
  async readChanges(
    @Acting() person: ActingPerson,
    @Input() { params, query }: InputOf<typeof readChanges>,
  ): Promise<z.infer<(typeof readChanges)['reply']>> {
    const scope = scopeOf(person);
    const found = await this.changes.read(scope, params.delivery, query.against);
    const { against } = found;
    const other = against === undefined ? undefined : await this.deliveries.inFull(scope, against.id);
    return {
      against: other === undefined ? undefined : toDeliveryReply(other, person),
      changes: toChangeReplies(found),
    };
  }

  @Serves(readPreview)
  async readPreview(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readPreview>,
  ): Promise<z.infer<(typeof readPreview)['reply']>> {
    const found = await this.preview.read(scopeOf(person), params.delivery);
    return { threshold: found.benchmark.threshold, indicators: toShownReplies(found) };
  }

  @Serves(exportDelivery)
  async exportDelivery(
    @Acting() person: ActingPerson,
    @Input() { params, query }: InputOf<typeof exportDelivery>,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.exports.file(scopeOf(person), params.delivery, query.format ?? 'csv');
    sendDownload(response, { fileName: file.fileName, media: MEDIA[file.format], content: file.content });
  }
}
