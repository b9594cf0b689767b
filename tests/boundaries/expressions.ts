import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../tools/aliases.mjs';

/** A regular expression as it stands in the code. */
export interface Expression {
  readonly where: string;
  readonly expression: RegExp;
}

const MAY_HOLD_ONE = /[=([,:?!&|{}\s]\/(?![/*>\s])\S.*\/[dgimsuvy]*[\s.,;)\]]/u;

/** Every regular expression that is written out below a folder, tests left out. */
export function expressionsBelow(folder: string): readonly Expression[] {
  return sourcesBelow(folder).flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    // A quick look first: most files have none, and to read all of them takes long.
    return MAY_HOLD_ONE.test(text) ? expressionsIn(path, text) : [];
  });
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'examples'].includes(entry.name) ? [] : sourcesBelow(path);
    return /(?<!\.test|\.d)\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

function expressionsIn(path: string, text: string): Expression[] {
  const found: Expression[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(node.text) ?? [];
      found.push({ where: `${path}: ${node.text}`, expression: new RegExp(pattern, flags) });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** What an escape stands for, as one sign that it takes. */
const OF_ESCAPES: Readonly<Record<string, string>> = {
  ...{ d: '0', D: 'a', w: 'a', W: ' ', s: ' ', S: 'a', n: '\n', r: '\r', t: '\t', p: 'é', P: '0' },
  ...{ b: '', B: '', k: '', u: 'u', x: 'x' },
};

const PIECES =
  /\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}|[()|^$*+?]|[^]/giu;

/** Signs that an expression takes, in the order in which it takes them; roughly, for it is guessed without a grammar. */
function signsOf({ source }: RegExp): readonly string[] {
  return [...source.matchAll(PIECES)].map(([piece]) => signOf(piece)).filter((sign) => sign !== '');
}

function signOf(piece: string): string {
  if (piece === '.') return 'a';
  if (/^(?:[()|^$*+?]|\(\?.*|\{\d.*)$/su.test(piece)) return '';
  if (piece.startsWith('\\')) return OF_ESCAPES[piece[1] ?? ''] ?? piece[1] ?? '';
  if (!piece.startsWith('[')) return piece;
  const members = new RegExp(piece, 'u');
  return ['a', '0', ' ', '-', 'é', '\u{1}', ...piece].find((sign) => members.test(sign)) ?? '';
}

/** Texts that make an expression look again and again: what it takes, then the same over and over, and then what it cannot take. */
export function* evilTexts({ expression }: Expression, length: number): Generator<string> {
  const signs = signsOf(expression).slice(0, 40);
  const seen = new Set<string>();
  for (let at = 0; at < signs.length; at += 1)
    for (const wide of [1, 2, 3]) {
      const unit = signs.slice(at, at + wide).join('');
      for (const before of ['', signs.slice(0, at).join('')]) {
        const key = `${before}\n${unit}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield `${before}${unit.repeat(Math.ceil(length / unit.length))}\u{2}`;
      }
    }
}
