import type { Response } from 'express';

/** A file that goes out as a whole. */
export interface Download {
  readonly fileName: string;
  /** Media type, such as `text/csv; charset=utf-8`. */
  readonly media: string;
  readonly content: string | Buffer;
}

/** Media types of what is handed out. */
export const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Answers with a file: kept rather than shown, taken for what it says it is, and left in no cache on the way. */
export function sendDownload(response: Response, { fileName, media, content }: Download): void {
  response
    .status(200)
    .set({
      'content-type': media,
      'content-disposition': `attachment; filename="${safeFileName(fileName)}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(content);
}

/** Letters, digits, points, dashes and underscores, not beginning with a point; no path, no quote, no line end. */
export function safeFileName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  return (
    plain
      .replaceAll(/[^\w.-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 120) || 'ijkpunt'
  );
}
