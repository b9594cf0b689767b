import { z } from 'zod';
import { KEY_PERMISSIONS, problem, type Access, type Route } from '@ijkpunt/contract';

const NOTHING = new Set(['undefined']);

/** The document of the API, written from the same list of routes that the API serves. */
export function openApi(routes: readonly Route[], server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'IJkpunt',
      version: '1.0.0',
      description: 'De API van IJkpunt: aanleveren, goedkeuren, vergelijken en publiceren.',
      contact: { name: 'IJkpunt', url: server },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${server}/api/v1` }],
    paths,
    components: {
      schemas: { Problem: z.toJSONSchema(problem) },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'ijkpunt' },
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'Een sleutel (`ijk_…`) die de beheerder van uw organisatie maakt.',
        },
      },
    },
  };
}

function operation(route: Route): object {
  return {
    operationId: route.name,
    summary: route.summary,
    security: security(route.access),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...body(route),
    responses: { [route.status]: reply(route), default: problemReply() },
  };
}

/** What opens a door: a session, and a key where what it may do suffices. */
function security(access: Access): object[] {
  if ('anyone' in access) return [];
  const forKeys = 'may' in access && KEY_PERMISSIONS.includes(access.may);
  return forKeys ? [{ session: [] }, { key: [] }] : [{ session: [] }];
}

function parameters(schema: z.ZodType, where: 'path' | 'query'): object[] {
  if (isNothing(schema)) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }));
}

function body(route: Route): object {
  if (route.stream === 'upload') {
    const file = {
      type: 'object',
      required: ['bestand'],
      properties: { bestand: { type: 'string', format: 'binary' } },
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } } };
  }
  if (isNothing(route.body)) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(route.body) } } },
  };
}

function reply(route: Route): object {
  if (route.stream === 'file') return { description: 'Het bestand' };
  if (isNothing(route.reply)) return { description: 'Gelukt, zonder inhoud' };
  const media = route.stream === 'events' ? 'text/event-stream' : 'application/json';
  // The content of the catalogue travels as it is; its shape is told in the documents of the catalogue.
  const schema = z.toJSONSchema(route.reply, { unrepresentable: 'any' });
  return { description: 'Gelukt', content: { [media]: { schema } } };
}

function problemReply(): object {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: 'Geweigerd, met de reden', content: { 'application/problem+json': { schema } } };
}

function isNothing(schema: z.ZodType): boolean {
  return NOTHING.has(schema.def.type);
}
