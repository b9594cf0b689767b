import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { exportMonitor, readMonitor, type MonitorReply, type MonitorRowReply } from '@ijkpunt/contract';
import { ReadMonitor, type ActingPerson, type MonitorRow } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { MEDIA, sendDownload } from '../routing/download.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

/** Where every municipality stands in a round. */
@Controller()
export class MonitorController {
  constructor(@Inject(ReadMonitor) private readonly monitor: ReadMonitor) {}

  @Serves(readMonitor)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readMonitor>,
  ): Promise<MonitorReply> {
    const { round, rows } = await this.monitor.read(scopeOf(person), params);
    return { round, rows: rows.map(toRowReply) } satisfies MonitorReply;
  }

  @Serves(exportMonitor)
  async export(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof exportMonitor>,
    @Res({ passthrough: false }) response: Response,
  ): Promise<void> {
    const file = await this.monitor.export(scopeOf(person), params);
    sendDownload(response, { ...file, media: MEDIA.csv });
  }
}

function toRowReply({ history, changedAt, approvedAt, remindedAt, ...row }: MonitorRow): MonitorRowReply {
  return {
    ...row,
    changedAt: changedAt?.toISOString(),
    approvedAt: approvedAt?.toISOString(),
    remindedAt: remindedAt?.toISOString(),
    history: [...history],
  } satisfies MonitorRowReply;
}
