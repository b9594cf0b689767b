import { PassThrough } from 'node:stream';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import { withFile, type FormFile } from './multipart.ts';

const EDGE = 'grens';
const TYPE = `multipart/form-data; boundary=${EDGE}`;

function part(field: string, content: string): string {
  return `--${EDGE}\r\nContent-Disposition: form-data; name="${field}"; filename="a.csv"\r\n\r\n${content}\r\n`;
}

function requestOf(body: string, type = TYPE): Request {
  const request = Object.assign(new PassThrough(), { headers: { 'content-type': type } });
  request.end(body);
  return request as unknown as Request;
}

async function textOf({ stream, fileName }: FormFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return `${fileName}: ${Buffer.concat(chunks).toString()}`;
}

const refused = (code: string) => expect.objectContaining({ code });

describe('the file of a form', () => {
  it('is handed over as it streams, whatever stands beside it', async () => {
    const body = `${part('bijlage', 'iets anders').replace('; filename="a.csv"', '')}${part('bestand', 'maat;waarde')}--${EDGE}--\r\n`;
    await expect(withFile(requestOf(body), textOf)).resolves.toBe('a.csv: maat;waarde');
  });

  it.each([
    ['that is no form', requestOf('maat;waarde', 'text/csv'), 'file-missing'],
    ['without a file', requestOf(`--${EDGE}--\r\n`), 'file-missing'],
    ['with a file under another name', requestOf(`${part('plaatje', 'x')}--${EDGE}--\r\n`), 'file-missing'],
    ['that breaks off in the file', requestOf(part('bestand', 'maat;waarde').slice(0, -6)), 'file-damaged'],
    ['without an edge', requestOf('x', 'multipart/form-data'), 'file-damaged'],
  ])('is refused in a request %s', async (_what, request, code) => {
    await expect(withFile(request, textOf)).rejects.toEqual(refused(code));
  });

  it('gives the refusal of whoever takes it', async () => {
    const full = requestOf(`${part('bestand', 'x')}--${EDGE}--\r\n`);
    const taking = withFile(full, async (file) => {
      await textOf(file);
      throw Object.assign(new Error('too large'), { code: 'file-too-large' });
    });
    await expect(taking).rejects.toEqual(refused('file-too-large'));
  });
});
