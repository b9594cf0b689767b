import { isAscii } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';

/** Bytes that are read before others get their turn. */
const PIECE = 64 * 1024;

/** What Windows-1252 has from 80 to 9F. */
const ABOVE_ASCII = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads bytes as text, in pieces: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), or Windows-1252. Between two pieces
 * whatever else this process has to do gets its turn.
 */
export async function* textOf(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  for await (const { piece, last } of inPieces(bytes)) {
    decoder ??= new Decoder(wideEncodingOf(piece) ?? narrowEncodingOf(piece, last));
    yield decoder.decode(piece, last);
    await setImmediate();
  }
}

/** Small pieces of which the last one is known. */
async function* inPieces(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<{ readonly piece: Buffer; readonly last: boolean }> {
  let held: Buffer | undefined;
  for await (const part of bytes) {
    for (let from = 0; from < part.length; from += PIECE) {
      if (held !== undefined) yield { piece: held, last: false };
      held = part.subarray(from, from + PIECE);
    }
  }
  if (held !== undefined) yield { piece: held, last: true };
}

/** Decodes piece after piece. A text that began as ASCII may turn out to be Windows-1252 further on. */
class Decoder {
  private decoder: TextDecoder;
  private ascii = true;

  constructor(private encoding: Encoding) {
    this.decoder = new TextDecoder(encoding);
  }

  decode(piece: Buffer, last: boolean): string {
    if (this.encoding === 'utf-8' && this.ascii && !isAscii(piece)) {
      this.ascii = false;
      this.encoding = narrowEncodingOf(piece, last);
      this.decoder = new TextDecoder(this.encoding);
    }
    if (this.encoding === 'windows-1252') return fromWindows(piece);
    return this.decoder.decode(piece, { stream: !last });
  }
}

/**
 * Not every Node knows that Windows writes euros and curly quotes where Latin-1 has control characters
 * (https://github.com/nodejs/node/issues/56542).
 */
function fromWindows(piece: Buffer): string {
  return piece
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (control) => ABOVE_ASCII[control.charCodeAt(0) - 0x80] ?? control);
}

/** The encoding with two bytes a character that a mark at the beginning tells of; undefined without one. */
export function wideEncodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-8 when the first bytes beyond ASCII are valid UTF-8, else Windows-1252, which Excel writes. */
function narrowEncodingOf(head: Buffer, whole: boolean): Encoding {
  try {
    // Where more follows, a character may be cut in two at the end; at the end of the file it may not.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
