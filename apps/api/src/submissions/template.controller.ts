import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { downloadTemplate, takeOver } from '@ijkpunt/contract';
import { MakeTemplate, TakeOver, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class TemplateController {
  constructor(
    @Inject(MakeTemplate) private readonly templates: MakeTemplate,
    @Inject(TakeOver) private readonly sums: TakeOver,
  ) {}

  @Serves(downloadTemplate)
  async template(
    @Acting() person: ActingPerson,
    @Input() { params, query }: InputOf<typeof downloadTemplate>,
    @Res() response: Response,
  ): Promise<void> {
    const format = query.format ?? 'xlsx';
    const { part } = query;
    const file = await this.templates.make(scopeOf(person), { ...params, part, format });
    sendDownload(response, { ...file, media: MEDIA[format] });
  }

  @Serves(takeOver)
  async takeOver(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof takeOver>,
  ): Promise<{ upload: string }> {
    const { id } = await this.sums.takeOver(scopeOf(person), params);
    return { upload: id };
  }
}
