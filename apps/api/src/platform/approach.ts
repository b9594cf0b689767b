import type { INestApplication } from '@nestjs/common';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { whoComes } from '../session/who-comes.ts';
import type { Configuration } from './configuration.ts';
import { keepPace } from './pace.ts';

/** What every call of the API passes before its door: who comes, and whether they do not ask too much. In this order. */
export function approach(
  app: INestApplication,
  configuration: Configuration,
): readonly (RequestHandler | ErrorRequestHandler)[] {
  return [...whoComes(app, configuration), ...keepPace(configuration.pace)];
}
