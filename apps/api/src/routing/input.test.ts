import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { route } from '@ijkpunt/contract';
import { Input } from './input.ts';
import { RefusalFilter } from './refusal.filter.ts';
import { Serves } from './serves.ts';

const writing = route({
  name: 'writing',
  summary: 'Iets opschrijven',
  method: 'POST',
  path: '/writing',
  access: { anyone: 'A route of a test.' },
  query: z.object({ quarter: z.string().max(6) }),
  body: z.object({ text: z.string().min(3), by: z.record(z.string(), z.string()).optional() }),
  reply: z.unknown(),
});

@Controller()
class Writing {
  @Serves(writing)
  write(@Input() input: unknown): unknown {
    return input;
  }
}

@Module({ controllers: [Writing] })
class Tiny {}

const app = await NestFactory.create<NestExpressApplication>(Tiny, { logger: false, bodyParser: false });
app.useBodyParser('json', { limit: '1kb' });
app.useGlobalFilters(new RefusalFilter());
await app.listen(0, '127.0.0.1');
afterAll(() => app.close());
const address = `${await app.getUrl()}/api/v1/writing`;

async function send(query: string, body: string): Promise<{ status: number; type: string; reply: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}${query}`, { method: 'POST', headers, body });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    reply: await response.json(),
  };
}

describe('what a request sends', () => {
  it('arrives in the shape of its route, without what the route does not know', async () => {
    const { status, reply } = await send('?quarter=2024Q1&extra=1', '{"text":"goed","extra":1}');
    expect([status, reply]).toEqual([200, { query: { quarter: '2024Q1' }, body: { text: 'goed' } }]);
  });

  it('is refused with everything that is wrong at once', async () => {
    const { status, type, reply } = await send('?quarter=2024-Q1', '{"text":"x"}');
    expect([status, type]).toEqual([400, expect.stringContaining('application/problem+json')]);
    const { errors } = reply as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path)).toEqual(['query.quarter', 'body.text']);
  });

  it.each([
    ['half a character in a text', '?quarter=2024Q1', String.raw`{"text":"goed\ud83d"}`, 'body'],
    ['a NUL in the address', '?quarter=%00', '{"text":"goed"}', 'query'],
    ['a NUL in a text', '?quarter=2024Q1', String.raw`{"text":"goed\u0000"}`, 'body'],
    ['a NUL in a name', '?quarter=2024Q1', String.raw`{"text":"goed","by":{"a\u0000":"b"}}`, 'body'],
  ])('is refused when it holds %s, which no table can keep', async (_where, query, body, path) => {
    const { status, reply } = await send(query, body);
    expect([status, (reply as { errors: unknown }).errors]).toEqual([
      400,
      [{ path, message: 'holds a NUL or half a character' }],
    ]);
  });

  it.each([
    ['no JSON', '{"text":', 400],
    ['longer than it may be', JSON.stringify({ text: 'x'.repeat(2000) }), 413],
  ])('is told in problem+json when it is %s', async (_what, body, expected) => {
    const { status, type } = await send('?quarter=2024Q1', body);
    expect([status, type]).toEqual([expected, expect.stringContaining('application/problem+json')]);
  });
});
