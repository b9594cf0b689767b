import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** What one person comes to do, and what it took. */
export interface Journey {
  readonly person: string;
  readonly goal: string;
  /** What "good" is: the most steps that still is. */
  readonly good: string;
  readonly remarks?: string;
  readonly counted: {
    readonly steps: readonly { readonly words: string; readonly times: number }[];
    readonly total: number;
  };
}

const PATH = fileURLToPath(new URL('../../docs/journeys.md', import.meta.url));

/** Steps that are the same, one after the other, are told once. */
export function countedOf(steps: readonly string[]): Journey['counted'] {
  const told: { words: string; times: number }[] = [];
  for (const words of steps) {
    const last = told.at(-1);
    if (last?.words === words) last.times += 1;
    else told.push({ words, times: 1 });
  }
  return { steps: told, total: steps.length };
}

const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

function told({ person, goal, good, remarks, counted }: Journey): string {
  const { steps, total } = counted;
  const list = steps.map(({ words, times }) => `1. ${words}${times === 1 ? '' : ` (${times} times)`}`);
  return `## ${person}

Goal: ${goal}. Good: ${good}.

**${many(total, 'step')}**.

${list.join('\n')}
${remarks === undefined ? '' : `\n${remarks}\n`}`;
}

/** Where the section of a person begins and ends in a document; it ends at the next one. */
function placeIn(text: string, person: string): readonly [number, number] {
  const from = text.indexOf(`## ${person}\n`);
  if (from < 0) return [text.length, text.length];
  const next = text.indexOf('\n## ', from);
  return [from, next < 0 ? text.length : next + 1];
}

/**
 * The section of a journey as it was walked, and as it stands in the document. With `JOURNEYS_WRITE` the document is
 * written first.
 */
export async function inDocument(journey: Journey): Promise<{ walked: string; written: string }> {
  const options = { ...(await resolveConfig(PATH)), filepath: PATH };
  const walked = (await format(told(journey), options)).trim();
  const before = readFileSync(PATH, 'utf8');
  const [from, until] = placeIn(before, journey.person);
  if (process.env['JOURNEYS_WRITE'] === undefined)
    return { walked, written: before.slice(from, until).trim() };
  const after = `${before.slice(0, from).trimEnd()}\n\n${walked}\n\n${before.slice(until)}`;
  writeFileSync(PATH, await format(after, options));
  return { walked, written: walked };
}
