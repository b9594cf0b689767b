import { Controller, Inject } from '@nestjs/common';
import { listTasks, type TaskReply } from '@ijkpunt/contract';
import { ReadDeliveries, type ActingPerson, type Task } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class RoundsController {
  constructor(@Inject(ReadDeliveries) private readonly deliveries: ReadDeliveries) {}

  @Serves(listTasks)
  async list(@Acting() person: ActingPerson): Promise<TaskReply[]> {
    return (await this.deliveries.tasks(scopeOf(person))).map(toReply);
  }
}

function toReply({ round, benchmark, state, upload, delivery }: Task): TaskReply {
  const { quarter, opensOn, deadline } = round;
  const { slug, title, invented } = benchmark;
  return {
    benchmark: { slug, title, invented },
    quarter,
    opensOn,
    deadline,
    state,
    upload,
    delivery,
  } satisfies TaskReply;
}
