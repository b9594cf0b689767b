import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Configuration } from '../platform/configuration.ts';

const HALF_A_YEAR = 180 * 24 * 60 * 60 * 1000;

/** Marks a browser in which an account was signed in to, so that strangers who keep trying elsewhere do not slow it down. */
export interface KnownBrowser {
  isOf(request: Request, email: string): boolean;
  mark(response: Response, email: string): void;
}

export function knownBrowser({
  sessionSecret,
  publicUrl,
}: Pick<Configuration, 'sessionSecret' | 'publicUrl'>): KnownBrowser {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-ijkpunt-known' : 'ijkpunt-known';
  const markOf = (email: string): string =>
    createHmac('sha256', sessionSecret).update(`known browser of ${email.toLowerCase()}`).digest('base64url');
  return {
    isOf: (request, email) => {
      const given = Buffer.from(cookieIn(request, name) ?? '');
      const right = Buffer.from(markOf(email));
      return given.length === right.length && timingSafeEqual(given, right);
    },
    mark: (response, email) => {
      const options = { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: HALF_A_YEAR } as const;
      response.cookie(name, markOf(email), options);
    },
  };
}

function cookieIn(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
