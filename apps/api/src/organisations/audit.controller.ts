import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { exportAudit, readAudit, type AuditRowReply } from '@ijkpunt/contract';
import { AuditLog, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class AuditController {
  constructor(@Inject(AuditLog) private readonly audit: AuditLog) {}

  @Serves(readAudit)
  async read(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof readAudit>,
  ): Promise<AuditRowReply[]> {
    const rows = await this.audit.read(scopeOf(person), query.before);
    return rows.map(
      ({ at, about, ...row }) =>
        ({ ...row, at: at.toISOString(), about: { ...about } }) satisfies AuditRowReply,
    );
  }

  @Serves(exportAudit)
  async export(
    @Acting() person: ActingPerson,
    @Res({ passthrough: false }) response: Response,
  ): Promise<void> {
    const content = await this.audit.export(scopeOf(person));
    sendDownload(response, { fileName: 'logboek.csv', media: MEDIA.csv, content });
  }
}
