import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Retention } from '@ijkpunt/backend';
import { RetentionClock } from './retention-clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const HOUR = 60 * 60 * 1000;

describe('the clock of cleaning up', () => {
  it('strikes at the start and once a day, until the worker stops', async () => {
    const sweep = vi.fn(async () => []);
    const clock = new RetentionClock({ sweep } as unknown as Retention);
    clock.onApplicationBootstrap();
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(23 * HOUR);
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(sweep).toHaveBeenCalledTimes(2);
    await clock.beforeApplicationShutdown();
    await vi.advanceTimersByTimeAsync(72 * HOUR);
    expect(sweep).toHaveBeenCalledTimes(2);
  });
});
