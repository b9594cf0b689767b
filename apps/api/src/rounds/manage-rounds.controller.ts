import { Controller, Inject } from '@nestjs/common';
import {
  closeRound,
  extendRound,
  listRounds,
  moveRound,
  openRound,
  remind,
  type RoundFactsReply,
} from '@ijkpunt/contract';
import { ManageRounds, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

/** What the owner of the benchmarks does with rounds. */
@Controller()
export class ManageRoundsController {
  constructor(@Inject(ManageRounds) private readonly rounds: ManageRounds) {}

  @Serves(listRounds)
  async list(@Acting() person: ActingPerson): Promise<RoundFactsReply[]> {
    return [...(await this.rounds.list(scopeOf(person)))];
  }

  @Serves(openRound)
  open(
    @Acting() person: ActingPerson,
    @Input() { body }: InputOf<typeof openRound>,
  ): Promise<RoundFactsReply> {
    return this.rounds.open(scopeOf(person), body);
  }

  @Serves(moveRound)
  move(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof moveRound>,
  ): Promise<RoundFactsReply> {
    return this.rounds.move(scopeOf(person), { ...params, ...body });
  }

  @Serves(closeRound)
  close(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof closeRound>,
  ): Promise<RoundFactsReply> {
    return this.rounds.close(scopeOf(person), { ...params, ...body });
  }

  @Serves(extendRound)
  async extend(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof extendRound>,
  ): Promise<void> {
    await this.rounds.extend(scopeOf(person), { ...params, ...body });
  }

  @Serves(remind)
  async remind(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof remind>,
  ): Promise<{ queued: number }> {
    return { queued: await this.rounds.remind(scopeOf(person), { ...params, ...body }) };
  }
}
