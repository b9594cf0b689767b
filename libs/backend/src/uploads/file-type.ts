import { wideEncodingOf } from '../platform/index.ts';
import type { Media } from './upload.entity.ts';

/** Begins the container in which old Office programs keep a file, and new ones a file with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name under which such a container holds a workbook with a password (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Tells from its first bytes what a file is: a workbook (a zip), or text. The name says nothing that counts.
 * Undefined for anything else, such as a PDF, a picture or an old .xls.
 */
export function fileType(head: Uint8Array): Media | undefined {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  // Of a text in two bytes a character every other byte may be zero.
  if (wideEncodingOf(head) !== undefined) return 'csv';
  if (head.includes(0)) return undefined;
  const looksBinary = [[0x25, 0x50, 0x44, 0x46], OLD_OFFICE, [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]];
  if (looksBinary.some((magic) => startsWith(head, magic))) return undefined;
  return 'csv';
}

/** Whether a file is a workbook with a password. */
export function isEncrypted(parts: readonly Buffer[]): boolean {
  const [head] = parts;
  return head !== undefined && startsWith(head, OLD_OFFICE) && Buffer.concat(parts).includes(ENCRYPTED);
}

/** The name of a file without folders or control characters, short enough to show. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\u0000-\u001f\u007f]/g, '').slice(-120) || 'bestand';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
