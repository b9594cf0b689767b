import { z } from 'zod';
import { problem, type Route } from '@ijkpunt/contract';

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
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ijkpunt' } },
    },
  };
}

function operation(route: Route): object {
  return {
    operationId: route.name,
    summary: route.summary,
    security: 'anyone' in route.access ? [] : [{ session: [] }],
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...body(route),
    responses: { [route.status]: reply(route), default: problemReply() },
  };
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
  if (isNothing(route.reply)) return { description: 'Gelukt, zonder inhoud' };
  const media = route.stream === 'events' ? 'text/event-stream' : 'application/json';
  return { description: 'Gelukt', content: { [media]: { schema: z.toJSONSchema(route.reply) } } };
}

function problemReply(): object {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: 'Geweigerd, met de reden', content: { 'application/problem+json': { schema } } };
}

function isNothing(schema: z.ZodType): boolean {
  return NOTHING.has(schema.def.type);
}
