import { Inject } from '@nestjs/common';
import { BakePages, releaseWithdrawn } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(releaseWithdrawn)
export class BakeAnewProcessor implements Answerer {
  constructor(@Inject(BakePages) private readonly pages: BakePages) {}

  /** What is out says which pages there are: answering twice bakes the same twice. */
  async answer(): Promise<Answer> {
    await this.pages.bakeAnew();
    return 'done';
  }
}
