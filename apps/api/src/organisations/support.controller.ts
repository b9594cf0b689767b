import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { endSupport, listSupport, openSupport, type SupportAccessReply } from '@ijkpunt/contract';
import { SupportAccess, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from '../session/freshness.ts';

/** That a municipality lets the owner of the benchmark look along. */
@Controller()
export class SupportController {
  constructor(
    @Inject(SupportAccess) private readonly support: SupportAccess,
    @Inject(Freshness) private readonly freshness: Freshness,
  ) {}

  @Serves(listSupport)
  async list(@Acting() person: ActingPerson): Promise<SupportAccessReply[]> {
    const all = await this.support.list(scopeOf(person));
    return all.map(({ openedAt, endsAt, endedAt, ...row }) => ({
      ...row,
      openedAt: openedAt.toISOString(),
      endsAt: endsAt.toISOString(),
      endedAt: endedAt?.toISOString(),
    }));
  }

  @Serves(openSupport)
  open(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof openSupport>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insistRecent(request);
    return this.support.open(scopeOf(person), body);
  }

  @Serves(endSupport)
  end(@Acting() person: ActingPerson): Promise<void> {
    return this.support.end(scopeOf(person));
  }
}
