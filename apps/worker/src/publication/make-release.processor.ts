import { Inject } from '@nestjs/common';
import { MakeRelease, releaseRequested, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answerer } from '../platform/answers.ts';

@Answers(releaseRequested)
export class MakeReleaseProcessor implements Answerer {
  constructor(@Inject(MakeRelease) private readonly releases: MakeRelease) {}

  async answer({ release }: JobOf<typeof releaseRequested>): Promise<undefined> {
    const claimed = await this.releases.claim(release);
    if (claimed === undefined) return undefined; // rung twice, or answered by someone else
    await this.releases.make(claimed);
    return undefined;
  }
}
