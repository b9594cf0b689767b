import { Inject } from '@nestjs/common';
import { ruleTrialRequested, TryRule, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(ruleTrialRequested)
export class TryRuleProcessor implements Answerer {
  constructor(@Inject(TryRule) private readonly trials: TryRule) {}

  answer({ trial }: JobOf<typeof ruleTrialRequested>): Promise<Answer> {
    return this.trials.run(trial);
  }
}
