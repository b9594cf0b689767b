import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ROUTES } from '@ijkpunt/contract';
import { Refusal } from '@ijkpunt/backend';
import { actingIn } from '../routing/acting.ts';
import { networkOf } from '../session/network.ts';

/** How much may be asked in a minute. */
export interface Pace {
  /** By one person, in all their browsers together. */
  readonly account: number;
  /** With one key of a program. */
  readonly key: number;
  /** From one network, by whoever is not signed in. */
  readonly network: number;
}

/** Far more than a person does, whose largest page asks some ten things at once. */
export const USUAL_PACE: Pace = { account: 600, key: 300, network: 1200 };

const SECONDS = 60;

/** A file is unpacked, read whole and screened before the answer is known: it counts for so many. */
const OF_A_FILE = 5;

/**
 * Holds up whoever asks too much, once it is known who it is. In memory, so that counting costs nothing of what it spares:
 * each process counts for itself. Also counts who is refused for not being known, who would get through uncounted else.
 */
export function keepPace(pace: Pace): readonly [RequestHandler, ErrorRequestHandler] {
  const counters = {
    account: new RateLimiterMemory({ points: pace.account, duration: SECONDS }),
    key: new RateLimiterMemory({ points: pace.key, duration: SECONDS }),
    network: new RateLimiterMemory({ points: pace.network, duration: SECONDS }),
  };
  const count = async (request: Request, response: Response): Promise<void> => {
    const [kind, who] = whose(request);
    try {
      tell(response, pace[kind], await counters[kind].consume(who, costOf(request)));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      tell(response, pace[kind], error);
      throw new Refusal('too-many-requests', { seconds: secondsOf(error) });
    }
  };
  return [
    (request, response, next) => void count(request, response).then(() => next(), next),
    (refused, request, response, next) => void count(request, response).then(() => next(refused), next),
  ];
}

function whose(request: Request): readonly [keyof Pace, string] {
  const person = actingIn(request);
  if (person === undefined) return ['network', networkOf(request.ip)];
  return [person.only === undefined ? 'account' : 'key', person.id];
}

/** Routes that take a file, with or without a name in their address. */
const TAKING = ROUTES.filter(({ stream }) => stream === 'upload').map(
  ({ method, path }) => [method, new RegExp(`^/v1${path.replaceAll(/:\w+/gu, '[^/]+')}/?$`, 'iu')] as const,
);

/** As seen below /api. */
function costOf({ method, path }: Request): number {
  return TAKING.some(([of, address]) => of === method && address.test(path)) ? OF_A_FILE : 1;
}

/** So that a program may keep below the limit, instead of meeting it: draft-ietf-httpapi-ratelimit-headers. */
function tell(response: Response, most: number, left: RateLimiterRes): void {
  response.set({
    'ratelimit-policy': `"minute";q=${most};w=${SECONDS}`,
    ratelimit: `"minute";r=${left.remainingPoints};t=${secondsOf(left)}`,
  });
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
