import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { z } from 'zod';
import type { Route } from '@ijkpunt/contract';
import { Refusal } from '@ijkpunt/backend';
import { servedBy } from './serves.ts';

/** What a request sends, in the shape that its route promises. */
export type InputOf<R extends Route> = {
  readonly params: z.infer<R['params']>;
  readonly query: z.infer<R['query']>;
  readonly body: z.infer<R['body']>;
};

/** One thing that is wrong with what was sent. */
export interface InvalidInput {
  readonly path: string;
  readonly message: string;
}

/** A refusal that names every invalid input at once. */
export class InvalidInputRefusal extends Refusal {
  constructor(readonly errors: readonly InvalidInput[]) {
    super('input-invalid', { errors: errors.length });
  }
}

/** Hands a method what was sent, parsed by the schemas of its route. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = servedBy(context.getHandler());
  if (route === undefined) throw new Error('a method without a route cannot take input');
  return parseInput(route, context.switchToHttp().getRequest<Request>());
});

function parseInput(route: Route, request: Request) {
  const errors: InvalidInput[] = [];
  const parse = (name: 'params' | 'query' | 'body', value: unknown): unknown => {
    // A route that promises nothing here is sent nothing here, whatever stands in the address.
    if (route[name].safeParse(undefined).success) return undefined;
    const parsed = route[name].safeParse(value);
    if (parsed.success && !holdsNoText(parsed.data)) return parsed.data;
    const issues = parsed.error?.issues ?? [{ path: [], message: 'holds a NUL or half a character' }];
    errors.push(...issues.map(({ path, message }) => ({ path: [name, ...path].join('.'), message })));
    return undefined;
  };
  const input = {
    params: parse('params', request.params),
    query: parse('query', request.query),
    body: route.stream === 'upload' ? undefined : parse('body', request.body),
  };
  if (errors.length > 0) throw new InvalidInputRefusal(errors);
  return input;
}

/** What no person means and no table can keep: a NUL, or one half of a pair that only together is a character. */
const NO_TEXT = /\0|\p{Surrogate}/u;

function holdsNoText(value: unknown): boolean {
  if (typeof value === 'string') return NO_TEXT.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => NO_TEXT.test(key) || holdsNoText(inner));
}
