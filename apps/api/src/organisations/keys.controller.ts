import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { listKeys, makeKey, replaceKey, revokeKey, type ApiKeyReply } from '@ijkpunt/contract';
import { KeysService, type ActingPerson, type ApiKey } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from '../session/freshness.ts';

@Controller()
export class KeysController {
  constructor(
    @Inject(KeysService) private readonly keys: KeysService,
    @Inject(Freshness) private readonly freshness: Freshness,
  ) {}

  @Serves(listKeys)
  async list(@Acting() person: ActingPerson): Promise<ApiKeyReply[]> {
    return (await this.keys.list(scopeOf(person))).map(toReply);
  }

  @Serves(makeKey)
  async make(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof makeKey>,
    @Req() request: Request,
  ): Promise<ApiKeyReply & { secret: string }> {
    this.freshness.insistRecent(request);
    const made = await this.keys.make(scopeOf(person), body);
    return { ...toReply(made), secret: made.secret };
  }

  @Serves(replaceKey)
  async replace(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof replaceKey>,
    @Req() request: Request,
  ): Promise<ApiKeyReply & { secret: string }> {
    this.freshness.insistRecent(request);
    const made = await this.keys.replace(scopeOf(person), params.key);
    return { ...toReply(made), secret: made.secret };
  }

  @Serves(revokeKey)
  async revoke(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof revokeKey>,
  ): Promise<void> {
    await this.keys.revoke(scopeOf(person), params.key);
  }
}

function toReply({
  id,
  name,
  prefix,
  scope,
  madeBy,
  madeAt,
  expiresOn,
  lastUsedAt,
  revokedAt,
}: ApiKey): ApiKeyReply {
  return {
    id,
    name,
    prefix,
    scope,
    madeBy,
    madeAt: madeAt.toISOString(),
    expiresOn,
    lastUsedAt: lastUsedAt?.toISOString(),
    revokedAt: revokedAt?.toISOString(),
  } satisfies ApiKeyReply;
}
