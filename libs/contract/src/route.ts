import { z } from 'zod';
import type { Permission } from './access.ts';
import type { RefusalCode } from './refusals.ts';

/** Who may call a route: someone with a permission, anyone signed in, or anyone at all, and then the reason why. */
export type Access = { readonly may: Permission } | { readonly signedIn: true } | { readonly anyone: string };

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a route sends and receives. `stream` marks a body or reply that is not JSON: a file in, events or a file out. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  /** Name of the operation, unique: it becomes the operationId of the API document. */
  readonly name: string;
  readonly summary: string;
  readonly method: HttpMethod;
  /** Below /api/v1, with `:name` for a parameter. */
  readonly path: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  readonly status: 200 | 201 | 202 | 204;
  readonly stream: 'none' | 'upload' | 'events' | 'file';
  readonly problems: readonly RefusalCode[];
}

/** Nothing is sent or received here. */
const NOTHING = z.undefined();

type Given<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
> = Pick<Route, 'name' | 'summary' | 'method' | 'path' | 'access'> & {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply?: Reply;
  readonly status?: Route['status'];
  readonly stream?: Route['stream'];
  readonly problems?: readonly RefusalCode[];
};

/** Declares a route. Access is required: a door is shut until the contract opens it. */
export function route<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodUndefined,
>(given: Given<Params, Query, Body, Reply>): Route<Params, Query, Body, Reply> {
  const nothing = NOTHING as unknown;
  return {
    params: nothing as Params,
    query: nothing as Query,
    body: nothing as Body,
    reply: nothing as Reply,
    status: 200,
    stream: 'none',
    problems: [],
    ...given,
  };
}
