import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { describe, expect, it } from 'vitest';
import { Database, Doorbell, JOBS, QueueSet, type Job } from '@ijkpunt/backend';
import { Answering } from './answering.ts';
import { Answers, answerersOutOfOrder } from './answers.ts';

/** A class that answers a job and does nothing. */
function answererOf(job: Job): new () => object {
  @Answers(job)
  class Silent {
    async answer(): Promise<undefined> {
      return undefined;
    }
  }
  return Silent;
}

/** Boots what the worker boots, without a database: the check comes before anything is answered. */
async function boot(answerers: readonly (new () => object)[]): Promise<void> {
  @Module({})
  class Tiny {}
  const app = await NestFactory.createApplicationContext(
    {
      module: Tiny,
      imports: [DiscoveryModule],
      providers: [
        Answering,
        ...[Database, Doorbell, QueueSet].map((provide) => ({ provide, useValue: {} })),
        ...answerers,
      ],
    },
    { logger: false, abortOnError: false },
  );
  await app.close();
}

const [first] = JOBS as readonly [Job, ...Job[]];

describe('the worker', () => {
  it('starts when every job has one answerer', async () => {
    await expect(boot(JOBS.map(answererOf))).resolves.toBeUndefined();
  });

  it('does not start when a job has no answerer, and names the job', async () => {
    const others = JOBS.filter((job) => job !== first);
    await expect(boot(others.map(answererOf))).rejects.toThrow(
      `${first.name} has 0 answerers instead of one`,
    );
  });

  it('does not start when a job has two answerers', async () => {
    await expect(boot([...JOBS, first].map(answererOf))).rejects.toThrow(
      `${first.name} has 2 answerers instead of one`,
    );
  });
});

describe('the list of answerers', () => {
  it('is in order when it is exact, and every fault is told at once', () => {
    expect(answerersOutOfOrder([...JOBS, undefined], JOBS)).toEqual([]);
    expect(answerersOutOfOrder([undefined], JOBS)).toHaveLength(JOBS.length);
  });

  it('names each job once', () => {
    expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
  });
});
