import { Controller, Inject } from '@nestjs/common';
import {
  approve,
  listDeliveries,
  readDelivery,
  reopen,
  sendBack,
  submit,
  type DeliveryInFullReply,
  type DeliveryReply,
} from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import { ReadDeliveries, SubmissionsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import {
  toFindingReply,
  toGroupReplies,
  toObservationReplies,
  toQuestionReplies,
} from '../uploads/replies.ts';
import { toDeliveryReply } from './replies.ts';

@Controller()
export class SubmissionsController {
  constructor(
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries,
  ) {}

  @Serves(submit)
  async submit(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof submit>,
  ): Promise<DeliveryReply> {
    const delivery = await this.submissions.submit(scopeOf(person), params.upload);
    return this.reply(person, delivery.id);
  }

  @Serves(listDeliveries)
  async list(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof listDeliveries>,
  ): Promise<DeliveryReply[]> {
    const round = { benchmark: query.benchmark, quarter: query.quarter as Quarter | undefined };
    const listed = await this.deliveries.list(scopeOf(person), round);
    return listed.map((one) => toDeliveryReply(one, person));
  }

  @Serves(readDelivery)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readDelivery>,
  ): Promise<DeliveryInFullReply> {
    const full = await this.deliveries.inFull(scopeOf(person), params.delivery);
    return {
      ...toDeliveryReply(full, person),
      observations: toObservationReplies(full.observations, full.benchmark),
      findings: full.findings.map(toFindingReply),
      profile: { ...full.delivery.profile },
      profileQuestions: toQuestionReplies(full.asked),
      measureGroups: toGroupReplies(full.benchmark, full.asked),
    } satisfies DeliveryInFullReply;
  }

  @Serves(approve)
  async approve(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof approve>,
  ): Promise<DeliveryReply> {
    await this.submissions.approve(scopeOf(person), params.delivery);
    return this.reply(person, params.delivery);
  }

  @Serves(sendBack)
  async sendBack(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof sendBack>,
  ): Promise<DeliveryReply> {
    await this.submissions.sendBack(scopeOf(person), params.delivery, body.comment);
    return this.reply(person, params.delivery);
  }

  @Serves(reopen)
  async reopen(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof reopen>,
  ): Promise<DeliveryReply> {
    await this.submissions.reopen(scopeOf(person), params.delivery, body.reason);
    return this.reply(person, params.delivery);
  }

  private async reply(person: ActingPerson, id: string): Promise<DeliveryReply> {
    return toDeliveryReply(await this.deliveries.inFull(scopeOf(person), id), person);
  }
}
