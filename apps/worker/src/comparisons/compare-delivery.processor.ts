import { Inject } from '@nestjs/common';
import type { Quarter } from '@ijkpunt/model';
import { ComparisonsService, deliveryAccepted, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(deliveryAccepted)
export class CompareDeliveryProcessor implements Answerer {
  constructor(@Inject(ComparisonsService) private readonly comparisons: ComparisonsService) {}

  async answer({ benchmark, quarter }: JobOf<typeof deliveryAccepted>): Promise<Answer> {
    await this.comparisons.compareAfter(benchmark, quarter as Quarter);
    return 'done';
  }
}
