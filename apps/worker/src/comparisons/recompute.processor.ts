import { Inject } from '@nestjs/common';
import { Recompute, recomputationRequested, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(recomputationRequested)
export class RecomputeProcessor implements Answerer {
  constructor(@Inject(Recompute) private readonly recompute: Recompute) {}

  answer({ recomputation }: JobOf<typeof recomputationRequested>): Promise<Answer> {
    return this.recompute.answer(recomputation);
  }
}
