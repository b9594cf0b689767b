import { inject } from 'vitest';
import { PASSWORD } from './browser.ts';

/** What the API answered, read to its end. */
export interface Reply<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface Sending {
  readonly method?: string;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the API as any program does; `cookie` makes it somebody's. */
export async function callApi<Body = unknown>(
  path: string,
  { method = 'GET', body, form, headers = {} }: Sending = {},
  cookie?: string,
): Promise<Reply<Body>> {
  const response = await fetch(`${inject('url')}/api/v1${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(form === undefined ? {} : { body: form }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) as Body };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Somebody who is signed in, as a program. */
export interface Caller {
  readonly cookie: string;
  readonly call: <Body = unknown>(path: string, sending?: Sending) => Promise<Reply<Body>>;
}

export async function callerFor(email: string): Promise<Caller> {
  const { status, headers } = await callApi('/session', {
    method: 'POST',
    body: { email, password: PASSWORD },
  });
  const cookie = headers
    .getSetCookie()
    .find((line) => line.startsWith('ijkpunt='))
    ?.split(';')[0];
  if (status !== 200 || cookie === undefined) throw new Error(`${email} cannot sign in: ${status}`);
  return { cookie, call: (path, sending) => callApi(path, sending, cookie) };
}

/** A form with one file in it. */
export function formWith(content: BlobPart, fileName: string): FormData {
  const form = new FormData();
  form.set('bestand', new Blob([content]), fileName);
  return form;
}
