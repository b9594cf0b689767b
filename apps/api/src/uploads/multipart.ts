import busboy from 'busboy';
import type { Request } from 'express';
import { Refusal } from '@ijkpunt/backend';

/** The first file of a form, as it streams. */
export interface FormFile {
  readonly fileName: string;
  readonly stream: AsyncIterable<Buffer>;
}

/** Hands the file of a multipart form to whoever wants it, and waits until both form and taker are done. */
export async function withFile<T>(request: Request, take: (file: FormFile) => Promise<T>): Promise<T> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) throw new Refusal('file-missing');
  const form = formOf(request);
  return new Promise<T>((resolve, reject) => {
    let taking: Promise<T> | undefined;
    const fail = (error: unknown): void => {
      request.unpipe(form);
      request.resume();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    form.on('file', (field, stream, { filename }) => {
      if (field !== 'bestand' || taking !== undefined) {
        stream.resume();
        return;
      }
      taking = take({ fileName: filename ?? '', stream });
      taking.catch(fail);
    });
    form.on('error', () => fail(new Refusal('file-damaged', { detail: 'form' })));
    form.on('close', () => {
      if (taking === undefined) fail(new Refusal('file-missing'));
      else taking.then(resolve, fail);
    });
    request.on('aborted', () => fail(new Refusal('file-damaged', { detail: 'cut short' })));
    request.pipe(form);
  });
}

/** The parser of a form; a form that does not say where its parts end is none. */
function formOf(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      limits: { files: 1, fields: 10, parts: 12 },
      defParamCharset: 'utf8',
    });
  } catch {
    throw new Refusal('file-damaged', { detail: 'form' });
  }
}
