import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { z } from 'zod';
import { readSignOn, removeSignOn, saveSignOn } from '@ijkpunt/contract';
import { SignOnSettingsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from '../session/freshness.ts';
import { ReturnAddress } from '../session/return-address.ts';

/** How an organisation lets its people sign in by its own provider: for its administrator. */
@Controller()
export class SignOnSettingsController {
  constructor(
    @Inject(SignOnSettingsService) private readonly settings: SignOnSettingsService,
    @Inject(Freshness) private readonly freshness: Freshness,
    @Inject(ReturnAddress) private readonly back: ReturnAddress,
  ) {}

  @Serves(readSignOn)
  async read(@Acting() person: ActingPerson): Promise<z.output<typeof readSignOn.reply>> {
    const kept = await this.settings.read(scopeOf(person));
    const settings = kept && { ...kept, savedAt: kept.savedAt.toISOString() };
    return { settings, returnAddress: this.back.of(person.organisation.id) };
  }

  @Serves(saveSignOn)
  async save(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof saveSignOn>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insist(request);
    await this.settings.save(scopeOf(person), body, person.organisation.kind);
  }

  @Serves(removeSignOn)
  async remove(@Acting() person: ActingPerson, @Req() request: Request): Promise<void> {
    this.freshness.insist(request);
    await this.settings.remove(scopeOf(person));
  }
}
