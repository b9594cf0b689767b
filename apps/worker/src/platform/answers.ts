import 'reflect-metadata';
import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { Job } from '@ijkpunt/backend';

/** Where a class keeps the job that it answers. */
const ANSWERED = 'ijkpunt:job';

/** Done; or under way with somebody else, who may not finish: then the bell stays, so that it can be rung again. */
export type Answer = 'done' | 'under-way';

/** Who answers a job. Answering twice does no harm: the row is claimed first. */
export interface Answerer {
  answer(payload: unknown): Promise<Answer>;
}

/** Marks a class as the answerer of a job. */
export function Answers(job: Job): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(ANSWERED, job));
}

/** The job that a class answers; undefined when it answers none. */
export function answeredBy(type: object): Job | undefined {
  return Reflect.getMetadata(ANSWERED, type) as Job | undefined;
}

/** What is wrong with the answerers, in words; empty when each job has exactly one. */
export function answerersOutOfOrder(
  answered: readonly (Job | undefined)[],
  jobs: readonly Job[],
): readonly string[] {
  return jobs.flatMap((job) => {
    const count = answered.filter((candidate) => candidate?.name === job.name).length;
    return count === 1 ? [] : [`${job.name} has ${count} answerers instead of one`];
  });
}
