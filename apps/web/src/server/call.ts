import type { Route } from '@ijkpunt/contract';
import type { z } from 'zod';
import { addressOf } from './address.ts';
import { problemIn, unreachable } from './problem.ts';

type Part<Name extends string, Schema extends z.ZodType> =
  undefined extends z.input<Schema>
    ? { readonly [Key in Name]?: undefined }
    : { readonly [Key in Name]: z.input<Schema> };

/** What a route of the contract asks for: parameters, query and body, each only when the route has it. */
export type Sent<R extends Route> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']>;

/** Calls a route of the contract. What comes back has the promised shape; a refusal is thrown as a `Problem`. */
export async function call<R extends Route>(route: R, sent: Sent<R>): Promise<z.output<R['reply']>> {
  const response = await answerTo(addressOf(route, sent.params, sent.query), {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw problemIn(response.status, text);
  return replyOf(route, text);
}

interface Upload {
  readonly field: string;
  readonly file: File;
  /** Part of the file that has been sent, from 0 to 1. */
  readonly onSent: (part: number) => void;
}

/** Sends a file to a route of the contract and tells how far it is: `fetch` cannot tell that yet. */
export function callWithFile<R extends Route>(
  route: R,
  sent: Sent<R>,
  { field, file, onSent }: Upload,
): Promise<z.output<R['reply']>> {
  const form = new FormData();
  form.set(field, file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, addressOf(route, sent.params, sent.query));
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      const granted = request.status >= 200 && request.status < 300;
      if (!granted) return reject(problemIn(request.status, request.responseText));
      try {
        resolve(replyOf(route, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : unreachable());
      }
    };
    request.send(form);
  });
}

/** Reads a file that came out beside the public pages. Its shape is for who asked to insist on. */
export async function readPublicFile(path: string): Promise<unknown> {
  const response = await answerTo(path, { credentials: 'omit', headers: { accept: 'application/json' } });
  const text = await response.text();
  if (!response.ok) throw problemIn(response.status, text);
  return JSON.parse(text) as unknown;
}

async function answerTo(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw unreachable();
  }
}

function replyOf<R extends Route>(route: R, text: string): z.output<R['reply']> {
  return route.reply.parse(text === '' ? undefined : JSON.parse(text)) as z.output<R['reply']>;
}
