import 'reflect-metadata';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { HttpMethod, Route } from '@ijkpunt/contract';

/** Where a method keeps the route that it serves. */
export const SERVED = 'ijkpunt:route';

const METHODS: Record<HttpMethod, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
};

/** Binds a method of a controller to a route of the contract: path, status, and who may call it. */
export function Serves(route: Route): MethodDecorator {
  return applyDecorators(
    SetMetadata(SERVED, route),
    HttpCode(route.status),
    RequestMapping({ path: `/api/v1${route.path}`, method: METHODS[route.method] }),
  );
}

/** The route that a method serves; undefined when it serves none. */
export function servedBy(handler: object): Route | undefined {
  return Reflect.getMetadata(SERVED, handler) as Route | undefined;
}
