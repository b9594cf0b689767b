import type { ArgumentsHost } from '@nestjs/common';
import { BadRequestException, InternalServerErrorException, NotFoundException } from '@nestjs/common';
import { describe, expect, it, vi } from 'vitest';
import { problem, REFUSAL_CODES, type Problem } from '@ijkpunt/contract';
import { log, Refusal } from '@ijkpunt/backend';
import { InvalidInputRefusal } from './input.ts';
import { RefusalFilter } from './refusal.filter.ts';

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: Problem;
}

function answerTo(error: unknown): Sent {
  const sent: { status?: number; type?: string; body?: Problem } = {};
  const response = {
    headersSent: false,
    locals: {},
    status: (status: number) => Object.assign(response, void (sent.status = status)),
    type: (type: string) => Object.assign(response, void (sent.type = type)),
    json: (body: Problem) => void (sent.body = body),
  };
  const host = {
    switchToHttp: () => ({ getResponse: () => response, getRequest: () => ({ method: 'GET', path: '/x' }) }),
  };
  new RefusalFilter().catch(error, host as unknown as ArgumentsHost);
  return sent as Sent;
}

describe('a refusal', () => {
  it.each(REFUSAL_CODES)('%s becomes problem+json with a status of its own', (code) => {
    const { status, type, body } = answerTo(new Refusal(code, { found: 3 }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    // Invalid input is 400, not 422.
    expect(status).not.toBe(422);
    expect(type).toBe('application/problem+json');
    expect(problem.parse(body)).toEqual(body);
    expect(body).toMatchObject({ status, code, type: `/problems/${code}`, about: { found: 3 } });
    expect(JSON.stringify(body)).not.toMatch(/stack|\.ts:/);
  });

  it('of input names everything that is wrong at once', () => {
    const errors = [
      { path: 'query.quarter', message: 'Invalid' },
      { path: 'body.comment', message: 'Too small' },
    ];
    const { status, body } = answerTo(new InvalidInputRefusal(errors));
    expect([status, body.errors]).toEqual([400, errors]);
  });
});

describe('what the framework refuses', () => {
  it.each([
    [new NotFoundException('Cannot GET /x'), 404, 'not-found'],
    [new BadRequestException('Unexpected token'), 400, 'input-invalid'],
    [Object.assign(new Error('request entity too large'), { status: 413 }), 413, 'file-too-large'],
    [Object.assign(new SyntaxError('Unexpected token'), { status: 400 }), 400, 'input-invalid'],
  ])('%s is told in our own words', (error, status, code) => {
    const sent = answerTo(error);
    expect([sent.status, sent.body.code]).toEqual([status, code]);
    expect(JSON.stringify(sent.body)).not.toContain(error.message);
  });
});

describe('a fault', () => {
  const sql = `insert into submissions.delivery values ('geheim')`;
  it.each([
    [
      'of the database',
      Object.assign(new Error('duplicate key'), { query: sql, detail: 'Key (id)=(geheim)' }),
    ],
    ['of the framework', new InternalServerErrorException('geheim')],
    ['that is no error', sql],
    ['with a status that only a server gives', Object.assign(new Error('geheim'), { status: 503 })],
  ])('%s is logged under an id and explained to nobody', (_what, error) => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const { status, body } = answerTo(error);
    expect([status, body.code]).toEqual([500, 'fault']);
    expect(JSON.stringify(body)).not.toMatch(/geheim|insert|duplicate|stack|\.ts:/);
    expect(logged.mock.calls[0]?.[0]).toMatchObject({ id: body.about?.['id'] });
    logged.mockRestore();
  });
});
