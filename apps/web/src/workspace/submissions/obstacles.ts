import type { CheckedUploadReply } from '@ijkpunt/contract';
import { byWhatTheyAsk, isExplained } from '../validation/by-what-they-ask.ts';
import { fill } from '../words/fill.ts';
import type { SubmissionsTexts } from './submissions.texts.ts';

/** Something that keeps a file from being submitted, and the part of the page where it is solved. */
export interface Obstacle {
  readonly place: string;
  readonly name: string;
}

/** All that stands between this file and a delivery. */
export function obstaclesTo(
  {
    findings,
    profileQuestions,
    profileConfirmed,
  }: Pick<CheckedUploadReply, 'findings' | 'profileQuestions' | 'profileConfirmed'>,
  texts: SubmissionsTexts,
): readonly Obstacle[] {
  const { correction, explanation } = byWhatTheyAsk(findings);
  const unexplained = explanation.filter((finding) => !isExplained(finding));
  return [
    ...obstacle(correction.length, 'findings-correction', texts.corrections),
    ...obstacle(unexplained.length, 'findings-explanation', texts.explanations),
    ...obstacle(profileConfirmed || profileQuestions.length === 0 ? 0 : 1, 'profile', texts.profile),
  ];
}

function obstacle(count: number, place: string, text: string): readonly Obstacle[] {
  return count === 0 ? [] : [{ place, name: fill(text, { count }) }];
}
