import { Inject } from '@nestjs/common';
import { uploadReceived, ValidationService, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(uploadReceived)
export class CheckUploadProcessor implements Answerer {
  constructor(@Inject(ValidationService) private readonly validation: ValidationService) {}

  async answer({ upload, organisation }: JobOf<typeof uploadReceived>): Promise<Answer> {
    const claimed = await this.validation.claim(organisation, upload);
    if (claimed !== undefined) await this.validation.check(claimed);
    // Not ours to claim: rung twice, or in the hands of someone who may not finish.
    return (await this.validation.waits(organisation, upload)) ? 'under-way' : 'done';
  }
}
