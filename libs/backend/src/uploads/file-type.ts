import type { Media } from './upload.entity.ts';

/**
 * Tells from its first bytes what a file is: a workbook (a zip), or text. The name says nothing that counts.
 * Undefined for anything else, such as a PDF, a picture or an old .xls.
 */
export function fileType(head: Uint8Array): Media | undefined {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (head.includes(0)) return undefined;
  const looksBinary = [
    [0x25, 0x50, 0x44, 0x46],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ];
  if (looksBinary.some((magic) => startsWith(head, magic))) return undefined;
  return 'csv';
}

/** The name of a file without folders or control characters, short enough to show. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\u0000-\u001f\u007f]/g, '').slice(-120) || 'bestand';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
