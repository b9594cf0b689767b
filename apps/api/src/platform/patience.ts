import type { Server } from 'node:http';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Over saying what it wants. */
  readonly headers: number;
  /** Over all of a request, the largest file on a slow line included. */
  readonly request: number;
  /** How often is looked who is over time. */
  readonly look: number;
}

const PATIENCE: Patience = { headers: 20_000, request: 300_000, look: 5_000 };

/**
 * Lets clients go that never finish what they send: each holds a line, and what it sent so far stays in memory. Before the
 * server listens, for then the looking begins.
 */
export function limitPatience(server: Server, { headers, request, look }: Patience = PATIENCE): void {
  server.headersTimeout = headers;
  server.requestTimeout = request;
  // Node takes it as an option of a new server alone, and the framework makes that: it is read when the server listens.
  Object.assign(server, { connectionsCheckingInterval: look });
}
