import { Controller, Inject } from '@nestjs/common';
import {
  allows,
  approve,
  listDeliveries,
  readDelivery,
  sendBack,
  submit,
  type DeliveryInFullReply,
  type DeliveryReply,
} from '@ijkpunt/contract';
import { ReadDeliveries, SubmissionsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toFindingReply, toObservationReplies, toQuestionReplies } from '../uploads/replies.ts';
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
  async list(@Acting() person: ActingPerson): Promise<DeliveryReply[]> {
    const listed = await this.deliveries.list(scopeOf(person));
    return listed.map(({ delivery, benchmark }) =>
      toDeliveryReply(delivery, benchmark, mayDecide(person, delivery)),
    );
  }

  @Serves(readDelivery)
  async read(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof readDelivery>,
  ): Promise<DeliveryInFullReply> {
    const { delivery, benchmark, observations, findings } = await this.deliveries.inFull(
      scopeOf(person),
      params.delivery,
    );
    return {
      ...toDeliveryReply(delivery, benchmark, mayDecide(person, delivery)),
      observations: toObservationReplies(observations, benchmark),
      findings: findings.map(toFindingReply),
      profile: { ...delivery.profile },
      profileQuestions: toQuestionReplies(benchmark),
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

  private async reply(person: ActingPerson, id: string): Promise<DeliveryReply> {
    const { delivery, benchmark } = await this.deliveries.inFull(scopeOf(person), id);
    return toDeliveryReply(delivery, benchmark, mayDecide(person, delivery));
  }
}

/** Whether the one who asks may decide: an approver, of a delivery that waits, and not the one who submitted it. */
function mayDecide(person: ActingPerson, delivery: { state: string; submittedBy: string }): boolean {
  return (
    delivery.state === 'submitted' &&
    delivery.submittedBy !== person.id &&
    allows(person.roles, 'deliveries.approve')
  );
}
