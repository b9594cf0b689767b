import type { Express, Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Database, MIGRATIONS } from '@ijkpunt/backend';
import { browserReports } from './counters.ts';

/** Answers whoever watches over the program: alive, ready, and figures about itself for this machine only. */
export function probes(express: Express, database: Database): void {
  express.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  express.get('/readyz', (_request, response) => void readiness(database, response));
  const registry = metrics(database);
  express.get('/metrics', (request, response) => {
    if (!isFromHere(request)) {
      response.status(404).end();
      return;
    }
    void registry.metrics().then(
      (text) => response.type('text/plain').send(text),
      () => response.status(500).end(),
    );
  });
}

async function readiness(database: Database, response: Response): Promise<void> {
  try {
    const rows = await database.source.query<{ migrations: number; queue: boolean }[]>(
      `select (select count(*)::int from ijkpunt_migrations.ijkpunt_migration) as migrations,
              to_regclass('bullmq.job') is not null as queue`,
    );
    const ready = rows[0]?.migrations === MIGRATIONS.length && rows[0].queue;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...rows[0] });
  } catch {
    response.status(503).json({ status: 'not ready' });
  }
}

function metrics(database: Database): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(browserReports);
  new Gauge({
    name: 'ijkpunt_bells_waiting',
    help: 'Bells that were rung and not yet answered',
    registers: [registry],
    async collect() {
      const rows = await database.source.query<{ waiting: number }[]>(
        `select count(*)::int as waiting from platform.bell`,
      );
      this.set(Number(rows[0]?.waiting));
    },
  });
  return registry;
}

/** Not through a proxy, and from this machine. */
function isFromHere(request: Request): boolean {
  const address = request.socket.remoteAddress ?? '';
  return request.headers['x-forwarded-for'] === undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
}
