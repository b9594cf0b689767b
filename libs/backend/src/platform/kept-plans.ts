import type { ClientBase } from 'pg';

/** Statements of which a connection keeps the plan. What comes after them is planned each time. */
const MOST_KEPT = 200;

/** Texts that were seen once. A text that was put together for one occasion does not come back. */
const MOST_SEEN = 1_000;

/** Names for the statements of one pool, the same on each of its connections; a text that came once has none. */
function statementNames(): (text: string) => string | undefined {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_KEPT) return known;
    if (!seen.delete(text)) {
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(text);
      return undefined;
    }
    const name = `kept_${names.size}`;
    names.set(text, name);
    return name;
  };
}

/**
 * Has the connections of a pool keep the plans of their statements. To plan one of ours takes PostgreSQL longer than to
 * carry it out: row-level security makes each of them larger than it was written.
 */
export function keepingPlans(): (client: ClientBase) => void {
  const nameOf = statementNames();
  return (client) => {
    const ask = client.query.bind(client) as (...args: unknown[]) => unknown;
    const query = (asked: unknown, ...rest: unknown[]): unknown => {
      const [values, ...others] = rest;
      // Without values there is nothing to plan for twice; several statements in one text cannot be kept.
      if (typeof asked !== 'string' || !Array.isArray(values) || values.length === 0)
        return ask(asked, ...rest);
      return ask({ name: nameOf(asked), text: asked, values }, ...others);
    };
    Object.assign(client, { query });
  };
}
