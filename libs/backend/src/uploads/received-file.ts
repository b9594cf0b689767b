import { createHash } from 'node:crypto';
import { Refusal } from '../platform/index.ts';
import { fileType, isEncrypted } from './file-type.ts';
import type { Media } from './upload.entity.ts';

/** A file as it came in, in parts that a database row can hold. */
export interface ReceivedFile {
  readonly media: Media;
  readonly size: number;
  readonly sha256: string;
  readonly parts: readonly Buffer[];
}

const PART = 1024 * 1024;

/**
 * Takes in a file as it streams. It stays in memory, at most `limit` bytes of it; what is longer is drained, so that the
 * sender hears the answer, and refused. Nothing is stored here.
 */
export async function receiveFile(stream: AsyncIterable<Buffer>, limit: number): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  const parts: Buffer[] = [];
  let pending: Buffer[] = [];
  let pendingSize = 0;
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) {
      parts.length = 0;
      pending = [];
      continue;
    }
    hash.update(chunk);
    pending.push(chunk);
    pendingSize += chunk.length;
    if (pendingSize >= PART) {
      parts.push(Buffer.concat(pending));
      pending = [];
      pendingSize = 0;
    }
  }
  if (size > limit)
    throw new Refusal('file-too-large', {
      megabytes: Math.ceil(size / PART),
      limit: Math.floor(limit / PART),
    });
  if (pendingSize > 0) parts.push(Buffer.concat(pending));
  const [head] = parts;
  if (head === undefined || isBlank(parts)) throw new Refusal('file-empty');
  const media = fileType(head.subarray(0, 4096));
  if (media === undefined) throw new Refusal(isEncrypted(parts) ? 'file-encrypted' : 'file-type-unknown');
  return { media, size, sha256: hash.digest('hex'), parts };
}

function isBlank(parts: readonly Buffer[]): boolean {
  return (
    parts.length === 1 &&
    (parts[0]?.length ?? 1) < 1024 &&
    parts[0]
      ?.toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim() === ''
  );
}
