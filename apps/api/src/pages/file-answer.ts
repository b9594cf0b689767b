import type { IncomingHttpHeaders } from 'node:http';
import type { PublicFile } from '@ijkpunt/backend';

/** How a released file is answered: as bytes that are compressed or plain, or not again because the reader has it. */
export type Form = 'brotli' | 'plain' | 'unchanged';

const ASKED_AGAIN = 'public, max-age=60, stale-while-revalidate=600';

/** The name of a file of the build holds its content: there is never another one under it. */
const FOREVER = 'public, max-age=31536000, immutable';

export function formFor(asked: IncomingHttpHeaders, { etag }: Pick<PublicFile, 'etag'>): Form {
  if (hasIt(asked['if-none-match'], etag)) return 'unchanged';
  return takesBrotli(asked['accept-encoding']) ? 'brotli' : 'plain';
}

/** Names and values of the headers in turn. */
export function headOf(form: Form, path: string, file: PublicFile): readonly string[] {
  const head = [
    ...['content-type', file.media, 'etag', file.etag, 'vary', 'accept-encoding'],
    ...['cache-control', isLasting(path) ? FOREVER : ASKED_AGAIN],
  ];
  if (form === 'brotli') head.push('content-encoding', 'br');
  const body = bodyOf(form, file);
  if (body !== undefined) head.push('content-length', String(body.length));
  return head;
}

/** Whether the name of a file holds its content. */
export function isLasting(path: string): boolean {
  return path.startsWith('/assets/');
}

export function bodyOf(form: Form, file: PublicFile): Buffer | undefined {
  if (form === 'unchanged') return undefined;
  return form === 'brotli' ? file.brotli : file.identity;
}

/** Whether a reader can take brotli: named, and not with a weight of nothing. */
export function takesBrotli(accepted: string | string[] | undefined): boolean {
  if (typeof accepted !== 'string') return false;
  return accepted.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';');
    return coding.trim().toLowerCase() === 'br' && !parameters.some(isNothing);
  });
}

function isNothing(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=');
  return name.trim().toLowerCase() === 'q' && Number(value.trim()) === 0;
}

/** Whether one of the tags that a reader names is of this file; a weak one serves as well. */
export function hasIt(named: string | undefined, etag: string): boolean {
  if (named === undefined) return false;
  if (named === etag) return true;
  return named.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || (tag.startsWith('W/') ? tag.slice(2) : tag) === etag;
  });
}
