import { Refusal } from '../platform/index.ts';
import { LONGEST_ROW } from './reading-limits.ts';
import type { XmlListener } from './xml-scanner.ts';

/** The texts of a workbook, each of which stands in it once. Knows which of them a cell asked for. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly asked = new Set<number>();

  /** The text of a number; empty when there is none. */
  at(index: number): string {
    this.asked.add(index);
    return this.texts[index] ?? '';
  }

  /** What stands in the file without any cell showing it: left behind when a cell was emptied. */
  *unseen(): Generator<string> {
    for (const [index, text] of this.texts.entries()) if (!this.asked.has(index)) yield text;
  }

  listener(): XmlListener {
    const text = new RunsOfText();
    return {
      open: (name) => {
        if (name === 'si') text.begin();
        else text.open(name);
      },
      text: (piece) => text.add(piece),
      close: (name) => {
        if (name === 'si') this.texts.push(text.whole());
        else text.close(name);
      },
    };
  }
}

/** Text that is written in runs of one style each, without the pronunciation that may stand beside it. */
export class RunsOfText {
  private collected = '';
  private inText = false;
  private inPronunciation = false;

  begin(): void {
    this.collected = '';
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inPronunciation = true;
  }

  add(piece: string): void {
    if (!this.inText || this.inPronunciation) return;
    this.collected += piece;
    if (this.collected.length > LONGEST_ROW) throw new Refusal('file-damaged', { detail: 'row' });
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPronunciation = false;
  }

  whole(): string {
    return withoutEscapes(this.collected);
  }
}

/** Characters that XML cannot hold are written as "_x000D_". */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
