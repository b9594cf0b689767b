import { Refusal } from '../platform/index.ts';
import { LONGEST_ROW } from './reading-limits.ts';

/** Hears what stands in an XML text. Names come without the prefix of their namespace. */
export interface XmlListener {
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const damaged = (): Refusal => new Refusal('file-damaged', { detail: 'workbook' });
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LONGEST_ENTITY = 12;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BRACKET = 62;

/**
 * Goes through the XML of a workbook in whatever pieces it comes, keeping no more than the tag it is in. Workbooks
 * declare no document type; whoever does wants entities resolved, from a disk or without end, and is refused.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  write(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag !== at) {
        const end = tag < 0 ? endOfText(text, at) : tag;
        if (end > at) this.listener.text?.(decoded(text.slice(at, end)));
        at = end;
        if (tag < 0) break;
      }
      const next = this.markup(text, tag);
      if (next === undefined) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_ROW) throw damaged();
  }

  /** A text that breaks off in the middle of a tag was cut short. */
  end(): void {
    if (this.rest.includes('<')) throw damaged();
    if (this.rest !== '') this.listener.text?.(this.rest);
  }

  /** Where the text goes on after the markup that begins here; undefined when it does not end in this piece. */
  private markup(text: string, from: number): number | undefined {
    const second = text[from + 1];
    if (second === undefined) return undefined;
    if (second === '?') return after(text, '?>', from);
    if (second === '!') return this.declaration(text, from);
    const end = endOfTag(text, from);
    if (end === undefined) return undefined;
    this.tag(text.slice(from + 1, end));
    return end + 1;
  }

  private declaration(text: string, from: number): number | undefined {
    // The longest of the beginnings, so that "<!" at the end of a piece is not judged by half.
    const beginning = text.slice(from, from + 9);
    if (beginning.startsWith('<!--')) return after(text, '-->', from + 4);
    if (beginning === '<![CDATA[') {
      const end = after(text, ']]>', from);
      if (end !== undefined) this.listener.text?.(text.slice(from + 9, end - 3));
      return end;
    }
    if ('<!--'.startsWith(beginning) || '<![CDATA['.startsWith(beginning)) return undefined;
    throw new Refusal('file-damaged', { detail: 'doctype' });
  }

  private tag(inside: string): void {
    if (inside.startsWith('/')) {
      this.listener.close?.(localName(inside.slice(1)));
      return;
    }
    const alone = inside.endsWith('/');
    const space = inside.search(/[\s/]/);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    this.listener.open?.(name, space < 0 ? '' : inside.slice(space));
    if (alone) this.listener.close?.(name);
  }
}

const ATTRIBUTES = new Map<string, RegExp>();

/** The value of an attribute; undefined when it is not there. A prefix of a namespace may stand before its name. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern =
    ATTRIBUTES.get(name) ?? new RegExp(`\\s(?:[\\w.-]{1,20}:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  ATTRIBUTES.set(name, pattern);
  const found = pattern.exec(attributes);
  return found === null ? undefined : decoded(found[1] ?? found[2] ?? '');
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (_all, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Text may end in the first half of an entity, of which the rest is still to come. */
function endOfText(text: string, from: number): number {
  const ampersand = text.lastIndexOf('&');
  const half =
    ampersand >= from && text.length - ampersand < LONGEST_ENTITY && !text.includes(';', ampersand);
  return half ? ampersand : text.length;
}

/** A bracket inside a value does not end a tag. */
function endOfTag(text: string, from: number): number | undefined {
  let quote: number | undefined;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== undefined) {
      if (code === quote) quote = undefined;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === BRACKET) return at;
  }
  return undefined;
}

function after(text: string, end: string, from: number): number | undefined {
  const found = text.indexOf(end, from);
  return found < 0 ? undefined : found + end.length;
}

function localName(name: string): string {
  const trimmed = name.trimEnd();
  return trimmed.slice(trimmed.indexOf(':') + 1);
}
