import { z } from 'zod';

/** What a browser refused on a page of ours, as far as it may be told: nothing of a reader, a query or a script. */
export interface RefusedContent {
  readonly directive: string;
  /** The host, or the kind of what has none. */
  readonly blocked: string;
  /** Path of the page. */
  readonly page: string;
}

/** One report by itself, as `report-uri` has it. */
const alone = z.object({
  'csp-report': z.object({
    'effective-directive': z.string().optional(),
    'violated-directive': z.string().optional(),
    'blocked-uri': z.string().optional(),
    'document-uri': z.string().optional(),
  }),
});

/** Several that were saved up, as `report-to` has them; some may be of other things. */
const savedUp = z.array(z.object({ type: z.string(), body: z.unknown() }));
const violation = z.object({
  effectiveDirective: z.string().optional(),
  blockedURL: z.string().optional(),
  documentURL: z.string().optional(),
});

/** The reports in what a browser sent; none when it is something else. */
export function refusedContentIn(text: string): readonly RefusedContent[] {
  const value = parsed(text);
  const single = alone.safeParse(value).data?.['csp-report'];
  if (single !== undefined) {
    const directive = single['effective-directive'] ?? single['violated-directive'];
    return [told(directive, single['blocked-uri'], single['document-uri'])];
  }
  return (savedUp.safeParse(value).data ?? [])
    .filter(({ type }) => type === 'csp-violation')
    .flatMap(({ body }) => violation.safeParse(body).data ?? [])
    .map(({ effectiveDirective, blockedURL, documentURL }) =>
      told(effectiveDirective, blockedURL, documentURL),
    );
}

/** Anybody may send anything: only words that are known come through, and parts of an address that were taken apart. */
const DIRECTIVES = new Set([
  ...['default-src', 'script-src', 'script-src-elem', 'script-src-attr', 'style-src', 'style-src-elem'],
  ...['style-src-attr', 'img-src', 'font-src', 'connect-src', 'media-src', 'object-src', 'frame-src'],
  ...['child-src', 'worker-src', 'manifest-src', 'base-uri', 'form-action', 'frame-ancestors'],
]);
const WITHOUT_HOST = new Set([
  ...['inline', 'eval', 'wasm-eval', 'self', 'data', 'blob', 'about', 'filesystem'],
  ...['chrome-extension', 'moz-extension', 'safari-web-extension'],
]);
const UNKNOWN = 'other';

function told(directive = '', blocked = '', page = ''): RefusedContent {
  // The oldest browsers send the whole of a line of the policy.
  const name = directive.split(' ')[0] ?? '';
  return {
    directive: DIRECTIVES.has(name) ? name : UNKNOWN,
    blocked: hostIn(blocked),
    page: onTheWeb(page)?.pathname.slice(0, 200) ?? UNKNOWN,
  };
}

function hostIn(blocked: string): string {
  const host = onTheWeb(blocked)?.host;
  if (host !== undefined) return host.slice(0, 200);
  const kind = blocked.split(':')[0] ?? '';
  return WITHOUT_HOST.has(kind) ? kind : UNKNOWN;
}

function onTheWeb(address: string): URL | undefined {
  return /^(?:https?|wss?):/iu.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
