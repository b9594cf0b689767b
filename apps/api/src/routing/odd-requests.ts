import { z } from 'zod';
import type { Route } from '@ijkpunt/contract';

/** What stands at a place of JSON; enough of JSON Schema to make an example of what a route takes. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** What a request says, as it goes over the line: the body is text, so that it may hold what no object can. */
export interface OddRequest {
  readonly what: string;
  readonly path: string;
  readonly body: string | undefined;
}

/** Examples by the name of a field: of things that are there, so that a request comes further than the door. */
export type Known = Readonly<Record<string, string>>;

const OF_FORMATS: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2030-01-01',
  'date-time': '2030-01-01T00:00:00Z',
  email: 'niemand@nergens.example',
  uri: 'https://opendata.example/x',
};

const OF_PATTERNS: Readonly<Record<string, string>> = {
  '^\\d{4}Q[1-4]$': '2024Q1',
  '^GM\\d{4}$': 'GM0193',
  '^V\\d{2}[a-z]{0,2}$': 'V90',
  '^\\/': '/methode',
};

const ODD_TEXTS = [
  `' or '1'='1`,
  `\\'); drop table organisations.person; --`,
  'half\0NUL',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  // Half of a pair: no text at all, as far as a table is concerned.
  'half \uD83D',
  'x'.repeat(2_000),
];

/** Of a year that there is not, of the last one, and in a zone that no place has: right by their form alone. */
const ODD_MOMENTS = [
  ...['0000-01-01', '9999-12-31', '0000-01-01T00:00:00Z', '2030-01-01T00:00:00+23:59'],
  ...['0000Q1', '9999Q4'],
];

/** As JSON, what is no text. */
const NO_TEXTS = [
  ...['null', '1e308', '["x"]', '{"$ne":null}'],
  '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}',
];

/** What to put in the place of an example: odd moments for moments, and odd texts for all. */
function oddFor(fine: unknown): readonly string[] {
  return /^\d{4}[-Q]/u.test(String(fine)) ? [...ODD_TEXTS, ...ODD_MOMENTS] : ODD_TEXTS;
}

/** Every request to a route in which one field is odd and all others are right. */
export function* oddRequests(route: Route, known: Known): Generator<OddRequest> {
  const params = exampleOf(route.params, known) as Known | undefined;
  const query = exampleOf(route.query, known) as Known | undefined;
  const body = bodyOf(route, known);
  const fine = { path: filledIn(route.path, params), body: JSON.stringify(body) as string | undefined };
  for (const [name, value] of Object.entries(params ?? {}))
    for (const odd of oddFor(value)) {
      const path = filledIn(route.path, { ...params, [name]: odd });
      yield { what: `${name}: ${odd}`, path: `${path}${queryText(query)}`, body: fine.body };
    }
  for (const odd of oddQueries(query ?? {})) yield { ...fine, what: odd, path: `${fine.path}${odd}` };
  if (body === undefined) return;
  for (const odd of oddBodies(body)) yield { ...odd, path: `${fine.path}${queryText(query)}` };
}

function* oddQueries(query: Known): Generator<string> {
  for (const [name, value] of Object.entries(query)) {
    for (const odd of [...oddFor(value), '-1', '1e308']) yield queryText({ ...query, [name]: odd });
    for (const more of [`${name}=x`, `${name}[a]=x`, '__proto__[polluted]=yes', `${name}=%E0%A4%A`])
      yield `${queryText(query)}&${more}`;
  }
}

function* oddBodies(body: unknown): Generator<Omit<OddRequest, 'path'>> {
  for (const [place, value] of placesIn(body))
    for (const odd of [...oddFor(value).map((text) => JSON.stringify(text)), ...NO_TEXTS]) {
      const text = JSON.stringify(changed(body, place, HERE)).replace(JSON.stringify(HERE), () => odd);
      yield { what: `${place.join('.')}: ${odd}`, body: text };
    }
  const whole = JSON.stringify(body);
  for (const odd of [...NO_TEXTS, '', '{', '"text"', `[${whole}]`])
    yield { what: `all of it: ${odd}`, body: odd };
  for (const key of ['__proto__', 'constructor'])
    yield { what: `with ${key}`, body: whole.replace('{', () => `{"${key}":{"polluted":"yes"},`) };
}

const HERE = 'the place of what is odd';

/** Takes an example of what a route promises; nothing where it promises nothing. */
export function exampleOf(schema: z.ZodType, known: Known): unknown {
  if (schema.def.type === 'undefined') return undefined;
  return example(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, '', known);
}

/** A file that is no JSON is sent as rows of JSON: that is a way in as well. */
function bodyOf(route: Route, known: Known): unknown {
  if (route.stream === 'upload') return { rows: [{ gemeente: 'GM0193', maat: 'B01', waarde: '5' }] };
  return exampleOf(route.body, known);
}

function example(shape: Shape, name: string, known: Known): unknown {
  const fixed = shape.const ?? shape.enum?.[0];
  if (fixed !== undefined) return fixed;
  const one = shape.oneOf?.[0] ?? shape.anyOf?.[0];
  if (one !== undefined) return example(one, name, known);
  if (shape.type === 'object') return anObject(shape, known);
  if (shape.type === 'array')
    return Array.from({ length: Math.max(1, shape.minItems ?? 1) }, () =>
      example(shape.items ?? {}, name, known),
    );
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(1, shape.minimum ?? 1);
  return known[name] ?? aText(shape);
}

function anObject({ properties }: Shape, known: Known): unknown {
  // Without names of its own it takes any: the choices of a profile.
  if (properties === undefined) return { iets: 'anders' };
  return Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => [name, example(shape, name, known)]),
  );
}

function aText({ format = '', pattern = '', minLength = 1 }: Shape): string {
  return OF_FORMATS[format] ?? OF_PATTERNS[pattern] ?? 'tekst'.padEnd(minLength, 't');
}

function filledIn(path: string, params: Known = {}): string {
  return path.replaceAll(/:(\w+)/gu, (_, name: string) => encoded(params[name] ?? ''));
}

function queryText(query: Known = {}): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encoded(String(value))}`);
  return `?${pairs.join('&')}`;
}

/** As `encodeURIComponent`, which refuses half of a pair: that goes over the line as the three bytes that it would be. */
function encoded(text: string): string {
  return text
    .split(/(\p{Surrogate})/u)
    .map((part) => (/\p{Surrogate}/u.test(part) ? '%ED%A0%BD' : encodeURIComponent(part)))
    .join('');
}

type Place = readonly (string | number)[];

/** Every place in JSON with what stands there, the outermost left out; of a list the first. */
function* placesIn(value: unknown, at: Place = []): Generator<[Place, unknown]> {
  if (at.length > 0) yield [at, value];
  if (typeof value !== 'object' || value === null) return;
  const inner = Array.isArray(value) ? [[0, value[0]] as const] : Object.entries(value);
  for (const [name, one] of inner) yield* placesIn(one, [...at, name]);
}

function changed(value: unknown, [first, ...rest]: Place, odd: unknown): unknown {
  if (first === undefined) return odd;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === first ? changed(one, rest, odd) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: changed(object[first], rest, odd) };
}
