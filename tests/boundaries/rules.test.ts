import { describe, expect, it } from 'vitest';
import { rulesBroken } from './linter.ts';

const BACKEND = 'libs/backend/src/uploads/trespasser.ts';
const PLATFORM = 'libs/backend/src/platform/trespasser.ts';
const MODEL = 'libs/domain/model/src/trespasser.ts';
const API = 'apps/api/src/uploads/uploads.controller.ts';
const WEB = 'apps/web/src/workspace/trespasser.tsx';
const PROOF = 'house/no-forged-disclosure';

/** claim, place, text, the rule that speaks */
type Case = readonly [claim: string, filePath: string, code: string, rule: string];

const TRESPASSERS: readonly Case[] = [
  ['any is no type', MODEL, 'export const it: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a default export has no name', MODEL, 'export default 1;', 'house/no-default-export'],
  [
    'a renamed default export neither',
    MODEL,
    'const it = 1; export { it as default };',
    'house/no-default-export',
  ],
  ['an enum is code at run time', MODEL, 'export enum Colour { Red }', 'house/no-enum'],
  ['an interface has no I', MODEL, 'export interface IScope { a: 1 }', 'house/no-interface-prefix'],
  ['the environment stays outside', BACKEND, 'export const it = process.env.HOME;', 'house/no-environment'],
  ['also in brackets', BACKEND, `export const it = process['env'];`, 'house/no-environment'],
  ['also unpacked', API, 'export const { env } = process;', 'house/no-environment'],
  ['also imported', API, `import { env } from 'node:process'; export { env };`, 'house/no-environment'],
  ['a page does not fetch', WEB, `export const it = () => fetch('/');`, 'house/no-bare-fetch'],
  ['nor through the window', WEB, `export const it = () => window.fetch('/');`, 'house/no-bare-fetch'],
  ['nor by another name', WEB, `export const it = globalThis.fetch;`, 'house/no-bare-fetch'],
  ['nor by its ancestor', WEB, `export const it = new XMLHttpRequest();`, 'house/no-bare-fetch'],
  [
    'a button is written by the library',
    WEB,
    'export const it = () => <button>x</button>;',
    'house/no-bare-control',
  ],
  ['and so is a field', WEB, 'export const it = () => <input type="text" />;', 'house/no-bare-control'],
  [
    'whatever is typed in it',
    WEB,
    'export const it = (p: object) => <input {...p} />;',
    'house/no-bare-control',
  ],
  ['and a list', WEB, 'export const it = () => <select />;', 'house/no-bare-control'],
  ['a bare Get is an open door', API, 'export class It { @Get() all() { return 1; } }', 'house/no-raw-route'],
  ['a bare Sse too', API, 'export class It { @nest.Sse() all() { return 1; } }', 'house/no-raw-route'],
  [
    'and a Post under another name',
    API,
    `import { Post as P } from '@nestjs/common'; export { P };`,
    'house/no-raw-route',
  ],
  [
    'a proof is given back by the published tables alone',
    BACKEND,
    `import { reopen } from '@ijkpunt/disclosure'; export { reopen };`,
    'house/no-reopening',
  ],
  [
    'the backend knows no HTTP',
    BACKEND,
    `import { NotFoundException } from '@nestjs/common';`,
    'house/no-http-exception',
  ],
  ['nor all of Nest at once', BACKEND, `import * as nest from '@nestjs/common';`, 'house/no-http-exception'],
  ['nor a status', PLATFORM, `import { HttpStatus } from '@nestjs/common';`, 'house/no-http-exception'],
  ['proof is not asserted', BACKEND, 'export const it = rows as Disclosed<Row>;', PROOF],
  ['nor by way of unknown', API, 'export const it = rows as unknown as Disclosed<Row>;', PROOF],
  ['nor inside a list', BACKEND, 'export const it = rows as readonly Disclosed<Row>[];', PROOF],
  ['nor the old way', BACKEND, 'export const it = <Disclosed<Row>>rows;', PROOF],
  ['nor by a qualified name', BACKEND, 'export const it = rows as disclosure.Disclosed<Row>;', PROOF],
  ['nor in a test', 'libs/backend/src/a.test.ts', 'export const it = rows as Disclosed<Row>;', PROOF],
  ['a gap is no zero', MODEL, 'export const it = (a?: number) => a ?? 0;', 'house/no-quiet-zero'],
  ['nor after or', BACKEND, 'export const it = (a?: number) => a || 0;', 'house/no-quiet-zero'],
  [
    'nor assigned',
    BACKEND,
    'export const it = (a?: number) => { a ??= 0; return a; };',
    'house/no-quiet-zero',
  ],
  ['a service has no parents', BACKEND, 'export class It extends Base {}', 'house/no-inheritance'],
  ['nor a computed parent', BACKEND, 'export class It extends mixed(Base) {}', 'house/no-inheritance'],
  ['a stage opens no database', BACKEND, `import { DataSource } from 'typeorm';`, 'house/no-database-door'],
  ['nor names its type', BACKEND, `import type { DataSource } from 'typeorm';`, 'house/no-database-door'],
  ['nor takes all of it', API, `import * as orm from 'typeorm';`, 'house/no-database-door'],
  ['nor passes it on', API, `export { createDatabase } from 'typeorm';`, 'house/no-database-door'],
  ['nor knows the driver', BACKEND, `import { Pool } from 'pg';`, 'house/no-driver'],
  [
    'one file renders pages',
    WEB,
    `import { renderToString } from 'react-dom/server';`,
    'house/no-page-renderer',
  ],
  [
    'also lazily',
    API,
    `export const it = () => import('react-dom/server.browser');`,
    'house/no-page-renderer',
  ],
  ['nothing talks to the console', WEB, `console.log('here');`, 'no-console'],
  ['the domain has no clock', MODEL, 'export const it = () => Date.now();', 'house/no-clock'],
  ['nor a moment of its own', MODEL, 'export const it = () => new Date();', 'house/no-clock'],
  ['nor dice', MODEL, 'export const it = () => Math.random();', 'house/no-clock'],
];

/** The same rules in the places where, or for the things for which, they are silent. */
const RESIDENTS: readonly Case[] = [
  [
    'settings of a tool have a default export',
    'apps/api/vite.config.ts',
    'export default {};',
    'house/no-default-export',
  ],
  ['IJ is a letter', MODEL, 'export interface IJkmoment { a: 1 }', 'house/no-interface-prefix'],
  [
    'configuration reads the environment',
    'apps/api/src/configuration.ts',
    'export const it = process.env;',
    'house/no-environment',
  ],
  [
    'one file fetches',
    'apps/web/src/server/call.ts',
    `export const it = () => fetch('/');`,
    'house/no-bare-fetch',
  ],
  [
    'a test may fetch',
    'apps/api/src/it.test.ts',
    `export const it = () => fetch('/');`,
    'house/no-bare-fetch',
  ],
  [
    'a file is chosen in the way of the browser',
    WEB,
    'export const it = () => <input type="file" />;',
    'house/no-bare-control',
  ],
  [
    'the library writes controls',
    'libs/ui/src/controls/it.tsx',
    'export const it = () => <button>x</button>;',
    'house/no-bare-control',
  ],
  [
    'one file knows Get',
    'apps/api/src/routing/serves.ts',
    `import { Get } from '@nestjs/common';`,
    'house/no-raw-route',
  ],
  ['the edge knows HTTP', API, `import { HttpException } from '@nestjs/common';`, 'house/no-http-exception'],
  ['the backend injects', BACKEND, `import { Injectable } from '@nestjs/common';`, 'house/no-http-exception'],
  [
    'disclosure control signs',
    'libs/domain/disclosure/src/a.ts',
    'export const it = rows as unknown as Disclosed<Row>;',
    PROOF,
  ],
  ['a proof may be asked for', BACKEND, 'export const it = (rows: Disclosed<Row>) => rows as Row;', PROOF],
  [
    'a chart may start at zero',
    'libs/ui/src/a.ts',
    'export const it = (a?: number) => a ?? 0;',
    'house/no-quiet-zero',
  ],
  ['an error has a parent', BACKEND, 'export class Refusal extends Error {}', 'house/no-inheritance'],
  [
    'the platform opens the database',
    PLATFORM,
    `import { DataSource } from 'typeorm';`,
    'house/no-database-door',
  ],
  ['a stage maps its rows', BACKEND, `import { Column, Entity } from 'typeorm';`, 'house/no-database-door'],
  [
    'a migration names types',
    'libs/backend/src/platform/migrations/a.ts',
    `import type { DataSource } from 'typeorm';`,
    'house/no-database-door',
  ],
  ['a query may name the driver', BACKEND, `import type { PoolClient } from 'pg';`, 'house/no-driver'],
  [
    'the render entry renders',
    'apps/web/src/public/render.tsx',
    `import { it } from 'react-dom/server';`,
    'house/no-page-renderer',
  ],
  [
    'a chart is drawn in its test',
    'libs/ui/src/a.test.tsx',
    `import { it } from 'react-dom/server';`,
    'house/no-page-renderer',
  ],
  ['a tool talks', 'tools/check-docs.mjs', `console.log('here');`, 'no-console'],
  ['a date may be handed over', MODEL, 'export const it = (at: number) => new Date(at);', 'house/no-clock'],
];

describe('a rule of the house', () => {
  it.each(TRESPASSERS)('fires: %s', async (_claim, filePath, code, rule) => {
    expect(await rulesBroken(filePath, code)).toContain(rule);
  });

  it.each(RESIDENTS)('is silent: %s', async (_claim, filePath, code, rule) => {
    expect(await rulesBroken(filePath, code)).not.toContain(rule);
  });
});
