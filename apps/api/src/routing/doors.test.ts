import type { INestApplication } from '@nestjs/common';
// eslint-disable-next-line house/no-raw-route -- for the trespasser below
import { Controller, Module, RequestMapping } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { describe, expect, it } from 'vitest';
import { ROUTES, route, type Route } from '@ijkpunt/contract';
import { doorsOutOfOrder, insistOnDoors } from './doors.ts';
import { Serves } from './serves.ts';

const foreign: Route = route({
  name: 'foreign',
  summary: 'Niet van dit contract',
  method: 'GET',
  path: '/foreign',
  access: { anyone: 'A route of a test.' },
});

/** A controller with one door for each route. */
function controllerOf(routes: readonly Route[]): new () => object {
  @Controller()
  class Doors {}
  for (const [index, served] of routes.entries()) {
    const name = `door${index}`;
    const handler = { value: () => undefined, writable: true, configurable: true };
    Object.defineProperty(Doors.prototype, name, handler);
    Serves(served)(Doors.prototype, name, handler);
  }
  return Doors;
}

@Controller()
class Undeclared {
  // eslint-disable-next-line house/no-raw-route -- the trespasser: a door that the contract does not know
  @RequestMapping({ path: '/back-door' })
  open(): string {
    return 'in';
  }
}

async function boot(...controllers: readonly (new () => object)[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers: [...controllers] })
  class Tiny {}
  const app: INestApplication = await NestFactory.create(Tiny, { logger: false, abortOnError: false });
  await app.init();
  try {
    insistOnDoors(app);
  } finally {
    await app.close();
  }
}

const [first, ...others] = ROUTES as readonly [Route, ...Route[]];

describe('the API', () => {
  it('starts when every route of the contract has one door', async () => {
    await expect(boot(controllerOf(ROUTES))).resolves.toBeUndefined();
  });

  it('does not start when a route has no door, and names the route', async () => {
    await expect(boot(controllerOf(others))).rejects.toThrow(
      `${first.name} (${first.method} ${first.path}) has 0 doors`,
    );
  });

  it('does not start when a route has two doors', async () => {
    await expect(boot(controllerOf(ROUTES), controllerOf([first]))).rejects.toThrow(`has 2 doors`);
  });

  it.each([
    ['a route of another contract', controllerOf([foreign]), 'foreign'],
    ['no route at all', Undeclared, 'undeclared'],
  ])('does not start when a door serves %s', async (_what, controller, name) => {
    await expect(boot(controllerOf(ROUTES), controller)).rejects.toThrow(
      `a door without a route of the contract: ${name}`,
    );
  });
});

describe('the list of doors', () => {
  it('is in order when it is exact', () => {
    expect(doorsOutOfOrder([...ROUTES], ROUTES)).toEqual([]);
  });

  it('tells every fault at once', () => {
    expect(doorsOutOfOrder([undefined, foreign], ROUTES)).toHaveLength(ROUTES.length + 2);
  });

  it('does not take a copy of a route for the route', () => {
    expect(doorsOutOfOrder([{ ...first }, ...others], ROUTES)).toHaveLength(2);
  });
});

describe('the routes of the contract', () => {
  it('each have a name and an address of their own', () => {
    expect(new Set(ROUTES.map(({ name }) => name)).size).toBe(ROUTES.length);
    expect(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(ROUTES.length);
  });

  it('are open to anyone only for a reason in words', () => {
    const open = ROUTES.flatMap(({ access }) => ('anyone' in access ? [access.anyone] : []));
    for (const reason of open) expect(reason.split(' ').length).toBeGreaterThan(3);
  });
});
