import { Inject } from '@nestjs/common';
import { uploadReceived, ValidationService, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answerer } from '../platform/answers.ts';

@Answers(uploadReceived)
export class CheckUploadProcessor implements Answerer {
  constructor(@Inject(ValidationService) private readonly validation: ValidationService) {}

  async answer({ upload, organisation }: JobOf<typeof uploadReceived>): Promise<undefined> {
    const claimed = await this.validation.claim(organisation, upload);
    if (claimed === undefined) return undefined; // rung twice, or answered by someone else
    await this.validation.check(claimed);
    return undefined;
  }
}
