import { Inject } from '@nestjs/common';
import type { Quarter } from '@ijkpunt/model';
import { ComparisonsService, deliveryAccepted, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answerer } from '../platform/answers.ts';

@Answers(deliveryAccepted)
export class CompareDeliveryProcessor implements Answerer {
  constructor(@Inject(ComparisonsService) private readonly comparisons: ComparisonsService) {}

  answer({ benchmark, quarter }: JobOf<typeof deliveryAccepted>): Promise<readonly string[]> {
    return this.comparisons.compareAfter(benchmark, quarter as Quarter);
  }
}
