import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTES, type Route } from '@ijkpunt/contract';
import { servedBy } from './serves.ts';

/** What is wrong with the doors of the API, in words; empty when every route has one door and every door a route. */
export function doorsOutOfOrder(
  served: readonly (Route | undefined)[],
  routes: readonly Route[],
): readonly string[] {
  const unknown = served.filter((route) => route === undefined || !routes.includes(route));
  const wrong = unknown.map(
    (route) => `a door without a route of the contract: ${route?.name ?? 'undeclared'}`,
  );
  for (const route of routes) {
    const doors = served.filter((candidate) => candidate === route).length;
    if (doors !== 1)
      wrong.push(`${route.name} (${route.method} ${route.path}) has ${doors} doors instead of one`);
  }
  return wrong;
}

/** Refuses to start when a route has no answerer or two, or when a controller has a door that the contract does not know. */
export function insistOnDoors(app: INestApplication): void {
  const scanner = new MetadataScanner();
  const served = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => prototype[name])
        .filter((handler) => handler !== undefined && Reflect.hasMetadata(PATH_METADATA, handler))
        .map((handler) => (handler === undefined ? undefined : servedBy(handler)));
    });
  const wrong = doorsOutOfOrder(served, ROUTES);
  if (wrong.length > 0) throw new Error(`the API does not start:\n${wrong.join('\n')}`);
}
