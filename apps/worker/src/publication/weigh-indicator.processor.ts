import { Inject } from '@nestjs/common';
import { indicatorWeighingRequested, WeighIndicator, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(indicatorWeighingRequested)
export class WeighIndicatorProcessor implements Answerer {
  constructor(@Inject(WeighIndicator) private readonly weighing: WeighIndicator) {}

  answer({ weighing }: JobOf<typeof indicatorWeighingRequested>): Promise<Answer> {
    return this.weighing.run(weighing);
  }
}
