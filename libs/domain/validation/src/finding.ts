import type { Asks, Finding, FindingCode } from '@ijkpunt/model';

interface About {
  readonly line?: number;
  readonly column?: string;
  readonly measure?: string;
  readonly seen?: Readonly<Record<string, string | number>>;
  /** What, besides code and rule, tells this finding from its siblings; by default line, column and measure. */
  readonly identity?: string;
}

/** Makes a finding. Its key does not depend on the order of the rows where an identity is given. */
export function finding(code: FindingCode, rule: string, asks: Asks, about: About = {}): Finding {
  const { line = 0, column = '', measure = '', seen = {} } = about;
  const identity = about.identity ?? [line, column, measure, ...Object.values(seen)].join('/');
  return { code, rule, asks, key: `${rule}:${code}:${identity}`, line, column, measure, seen };
}
