import { Controller, Inject } from '@nestjs/common';
import {
  abandonRelease,
  approveRelease,
  closeForReply,
  openForReply,
  retryRelease,
  unscheduleRelease,
  withdrawRelease,
  type ReleaseReply,
} from '@ijkpunt/contract';
import { ReadRelease, ReleaseWorkflow, WithdrawRelease, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toReleaseReply } from './replies.ts';

@Controller()
export class ReleaseStepsController {
  constructor(
    @Inject(ReleaseWorkflow) private readonly workflow: ReleaseWorkflow,
    @Inject(WithdrawRelease) private readonly withdrawals: WithdrawRelease,
    @Inject(ReadRelease) private readonly reading: ReadRelease,
  ) {}

  @Serves(openForReply)
  async openForReply(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof openForReply>,
  ): Promise<ReleaseReply> {
    const until = new Date(body.until);
    return toReleaseReply(await this.workflow.openForReply(scopeOf(person), params.release, until));
  }

  @Serves(closeForReply)
  async closeForReply(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof closeForReply>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.workflow.closeForReply(scopeOf(person), params.release));
  }

  @Serves(approveRelease)
  async approve(
    @Acting() person: ActingPerson,
    @Input() { params, body: { embargoUntil, finalUntil } }: InputOf<typeof approveRelease>,
  ): Promise<ReleaseReply> {
    const settled = {
      embargoUntil: embargoUntil === undefined ? undefined : new Date(embargoUntil),
      finalUntil,
    };
    return toReleaseReply(await this.workflow.approve(scopeOf(person), params.release, settled));
  }

  @Serves(unscheduleRelease)
  async unschedule(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof unscheduleRelease>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.workflow.unschedule(scopeOf(person), params.release));
  }

  @Serves(abandonRelease)
  async abandon(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof abandonRelease>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.workflow.abandon(scopeOf(person), params.release));
  }

  @Serves(retryRelease)
  async retry(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof retryRelease>,
  ): Promise<ReleaseReply> {
    return toReleaseReply(await this.workflow.retry(scopeOf(person), params.release));
  }

  @Serves(withdrawRelease)
  async withdraw(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof withdrawRelease>,
  ): Promise<ReleaseReply> {
    await this.withdrawals.withdraw(scopeOf(person), params.release, body.reason);
    const { release, withdrawal } = await this.reading.inFull(scopeOf(person), params.release);
    return toReleaseReply(release, withdrawal);
  }
}
