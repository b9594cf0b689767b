import { Inject } from '@nestjs/common';
import { MakeRelease, releaseRequested, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(releaseRequested)
export class MakeReleaseProcessor implements Answerer {
  constructor(@Inject(MakeRelease) private readonly releases: MakeRelease) {}

  async answer({ release }: JobOf<typeof releaseRequested>): Promise<Answer> {
    const claimed = await this.releases.claim(release);
    if (claimed !== undefined) await this.releases.make(claimed);
    // Not ours to claim: rung twice, or in the hands of someone who may not finish.
    return (await this.releases.waits(release)) ? 'under-way' : 'done';
  }
}
