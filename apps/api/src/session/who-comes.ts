import type { INestApplication } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import type express from 'express';
import session from 'express-session';
import { Database, KeysService, poolOf } from '@ijkpunt/backend';
import type { Configuration } from '../platform/configuration.ts';
import { SignIn } from './sign-in.ts';
import { unlessKey, withKey } from './with-key.ts';

/** A session ends after this long without use. */
const TWO_HOURS = 2 * 60 * 60 * 1000;

/** Finds out who comes: a program with its key, or else a person with a session. */
export function whoComes(
  app: INestApplication,
  configuration: Configuration,
): readonly express.RequestHandler[] {
  const { passport } = app.get(SignIn);
  const ofPeople = [
    sessions(app.get(Database), configuration),
    passport.initialize() as express.RequestHandler,
    passport.session() as express.RequestHandler,
  ];
  return [withKey(app.get(KeysService)), ...ofPeople.map(unlessKey)];
}

function sessions(database: Database, { sessionSecret, publicUrl }: Configuration): express.RequestHandler {
  const secure = publicUrl.startsWith('https:');
  const Store = connectPgSimple(session);
  return session({
    store: new Store({
      pool: poolOf(database),
      schemaName: 'platform',
      tableName: 'session',
      createTableIfMissing: false,
    }),
    name: secure ? '__Host-ijkpunt' : 'ijkpunt',
    secret: sessionSecret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: secure,
    cookie: { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: TWO_HOURS },
  });
}
