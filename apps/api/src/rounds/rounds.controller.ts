import { Controller, Inject } from '@nestjs/common';
import { listTasks, type TaskReply } from '@ijkpunt/contract';
import { Clock, isLate, ReadDeliveries, type ActingPerson, type Task } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class RoundsController {
  constructor(
    @Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Serves(listTasks)
  async list(@Acting() person: ActingPerson): Promise<TaskReply[]> {
    const today = this.clock.today();
    return (await this.deliveries.tasks(scopeOf(person))).map((task) => toReply(task, today));
  }
}

function toReply({ round, benchmark, state, reopened, ...task }: Task, today: string): TaskReply {
  const { quarter, opensOn, deadline, extended, reminder } = round;
  const { slug, title, invented } = benchmark;
  const accepted = state === 'accepted' || reopened !== undefined;
  return {
    benchmark: { slug, title, invented },
    quarter,
    opensOn,
    deadline,
    extended,
    late: isLate({ deadline, accepted }, today),
    // What was reopened may come in after the round was closed.
    closed: round.closed && reopened === undefined,
    reminder: reminder && { text: reminder.text, at: reminder.at.toISOString() },
    state,
    upload: task.upload,
    delivery: task.delivery,
    reopened: reopened && { reason: reopened.reason },
    predecessors: [...task.predecessors],
  } satisfies TaskReply;
}
