import { IncomingMessage, ServerResponse, type RequestListener, type Server } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import { log, type PublicFile, type PublicFiles } from '@ijkpunt/backend';
import { bodyOf, formFor, headOf, isLasting, type Form } from './file-answer.ts';
import { isNeverReleased } from './page-address.ts';

/** Answers a request, or leaves it to who stands behind. */
export type FrontHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
) => void;

/** Puts a handler before those that a server has: what it leaves alone comes to them as it came in. */
export function standInFront(server: Server, handler: FrontHandler): void {
  const behind = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    handler(request, response, () => {
      for (const listener of behind) listener.call(server, request, response);
    });
  });
}

/** The headers that a handler sets whatever is asked, as names and values in turn. */
export function headersOf(handler: RequestHandler): readonly string[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request as never, response as never, () => undefined);
  return response.getHeaderNames().flatMap((name) => [name, String(response.getHeader(name))]);
}

/** Answers what has been released, from memory when it is there, without the framework and with its headers. */
export function releasedFiles(
  files: Pick<PublicFiles, 'at' | 'ready'>,
  always: readonly string[],
): FrontHandler {
  const heads = new Heads(always);
  return (request, response, otherwise) => {
    const path = releasedPath(request);
    if (path === undefined) {
      otherwise();
      return;
    }
    const send = (file: PublicFile): void => {
      const form = formFor(request.headers, file);
      response.writeHead(form === 'unchanged' ? 304 : 200, heads.of(form, path, file));
      response.end(request.method === 'HEAD' ? undefined : bodyOf(form, file));
    };
    const file = files.ready(path);
    if (file !== undefined) {
      send(file);
      return;
    }
    files.at(path).then(
      (found) => (found === undefined ? otherwise() : send(found)),
      (error: unknown) => {
        log.error({ path, error: error instanceof Error ? error.stack : String(error) }, 'released file');
        otherwise();
      },
    );
  };
}

/** Whole heads of files, each put together once: they are the same for every reader. */
class Heads {
  private readonly known = new WeakMap<PublicFile, Partial<Record<Form, string[]>>>();

  constructor(private readonly always: readonly string[]) {}

  of(form: Form, path: string, file: PublicFile): string[] {
    // The same bytes at two addresses may be kept for another time.
    if (isLasting(path)) return [...this.always, ...headOf(form, path, file)];
    let forms = this.known.get(file);
    if (forms === undefined) this.known.set(file, (forms = {}));
    return (forms[form] ??= [...this.always, ...headOf(form, path, file)]);
  }
}

/** The address of a page that may have been released, as it was typed; undefined for what never is one. */
function releasedPath({ method, url = '' }: IncomingMessage): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  if (!path.startsWith('/') || isNeverReleased(path)) return undefined;
  return path === '/en/' ? '/en' : path;
}
