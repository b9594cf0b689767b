import { Controller, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  inviteAdministrator,
  listAgreements,
  listMergers,
  listOrganisations,
  makePartnership,
  setAgreement,
  setMembers,
  type AgreementReply,
  type ListedOrganisationReply,
  type MergerReply,
} from '@ijkpunt/contract';
import { Agreements, AllOrganisations, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { Freshness } from '../session/freshness.ts';

/** Organisations: let in by the owner of the benchmark; and what municipalities agree to. */
@Controller()
export class AllOrganisationsController {
  constructor(
    @Inject(AllOrganisations) private readonly organisations: AllOrganisations,
    @Inject(Agreements) private readonly agreements: Agreements,
    @Inject(Freshness) private readonly freshness: Freshness,
  ) {}

  @Serves(listOrganisations)
  async list(@Acting() person: ActingPerson): Promise<ListedOrganisationReply[]> {
    const all = await this.organisations.list(scopeOf(person));
    return all.map(({ municipality, members, agreed, ...one }) => ({
      ...one,
      municipality: municipality ?? undefined,
      members: [...members],
      agreed: [...agreed],
    }));
  }

  @Serves(inviteAdministrator)
  invite(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof inviteAdministrator>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insistRecent(request);
    return this.organisations.inviteFirst(scopeOf(person), params.organisation, body);
  }

  @Serves(makePartnership)
  make(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof makePartnership>,
  ): Promise<{ id: string }> {
    return this.organisations.makePartnership(scopeOf(person), body.name);
  }

  @Serves(setMembers)
  setMembers(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof setMembers>,
  ): Promise<void> {
    return this.organisations.setMembers(scopeOf(person), params.organisation, body.municipalities);
  }

  @Serves(listMergers)
  async mergers(@Acting() person: ActingPerson): Promise<MergerReply[]> {
    return [...(await this.organisations.mergers(scopeOf(person)))];
  }

  @Serves(listAgreements)
  async listAgreements(@Acting() person: ActingPerson): Promise<AgreementReply[]> {
    const all = await this.agreements.list(scopeOf(person));
    return all.map(({ id, name, agreedOn, agreedBy }) => ({
      id,
      name,
      agreedOn: agreedOn ?? undefined,
      agreedBy: agreedBy ?? undefined,
    }));
  }

  @Serves(setAgreement)
  agree(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof setAgreement>,
    @Req() request: Request,
  ): Promise<void> {
    this.freshness.insistRecent(request);
    return this.agreements.set(scopeOf(person), params.partnership, body.agreed);
  }
}
