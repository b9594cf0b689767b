import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../../tools/aliases.mjs';
import { judgedRelations, type JudgedRelation } from './agreement.ts';
import { metAt } from './listen.ts';
import { saidInPublic } from './published.ts';
import type { Change, Said } from './said.ts';
import { sideBySide } from './side-by-side.ts';
import { EXAMPLES, REAL_FILES } from './sources.ts';
import type { Met, TrapLine } from './met.ts';
import { TRAP_LINES } from './trap-rows.ts';

/** Where the table of traps stands. */
export const PAGE = 'docs/traps.md';

/** The page as the software makes it today, in the house's own layout. */
export async function trapsPage(): Promise<string> {
  const text = [head(), naiveChart(), relations(judgedRelations()), ...(await lines())].join('\n\n');
  return format(text, { ...(await resolveConfig(`${ROOT}${PAGE}`)), parser: 'markdown' });
}

function head(): string {
  return `# What the software says about each trap

Every sentence in italics on this page was said by the software itself, in the words that a user reads. The page is made
by running it: the two council notes as the demonstration delivers them (\`${REAL_FILES}\`) and the example deliveries
(\`${EXAMPLES}\`) are read, checked, compared and protected by the code of the product, and put into words by its screens. Where
it says nothing, that is what the page says, and why.

A test compares this page with what the software says (\`tests/boundaries/traps.test.ts\`) and fails when they differ. Look at
the difference first; is it meant, then \`npx vitest run --project boundaries tests/boundaries/traps.test.ts -u\` writes the page anew.

A code such as V10 is a rule that checks a delivery ([catalogue](catalogue.md)); of a finding the first sentence is given, the
screen adds why it matters and what to do. Codes such as period-differs are reasons why the public page refuses a figure
([comparability](methods/12-comparability.md)).`;
}

function naiveChart(): string {
  const { verdict, head: refusal, lead, said } = sideBySide('B10');
  const [zwolle, haarlem] = ['Zwolle', 'Haarlem'].map((name) =>
    table(['code', `about ${name}`], saidInPublic('B10', name).map(bySentence)),
  );
  return `## The chart that is not drawn

Divide what the two notes give and Zwolle scores 61 of 174, which is 35.1%, and Haarlem 37 of 778, which is 4.8%. Asked to put
outflow to work (B10) of both side by side, the verdict of the software is: **${verdict}**. The page has no chart and no
percentage, and says: ${italic(refusal)}. ${italic(lead)}

${table(['subject', 'what it says of both'], said.map(bySentence))}

On its own page each municipality is told why its figure is not compared.

${zwolle}

${haarlem}`;
}

function relations(judged: readonly JudgedRelation[]): string {
  const count = (agreement: JudgedRelation['agreement']): number =>
    judged.filter((one) => one.agreement === agreement).length;
  const rows = judged.map((one) => [
    one.id,
    one.figures.map(escaped).join('<br>'),
    escaped([one.check, one.verdict, one.remark].filter((text) => text !== '').join('. ')),
    one.computed,
    wordsOf(one),
    one.agreement + (one.because === '' ? '' : `: ${escaped(one.because)}`),
  ]);
  const columns = ['id', 'figures', 'careful reader', 'computed', 'what a user reads', 'agreement'];
  return `## The ${judged.length} relations of the council notes

Beside what a careful reader concluded stands what the relation comes out as when it is computed (\`evaluateRelation\`, which no
screen shows), and what a user reads when the note is delivered. Silence about a relation that holds is agreement only if the rule
looked: then it is told what the rule says as soon as one figure is changed.

They agree on ${count('agree')}, in part on ${count('in part')} and differ on ${count('differ')}; of ${count('silent')} the software says
nothing.

${table(columns, rows)}`;
}

function wordsOf({ said, whenChanged }: JudgedRelation): string {
  if (said.length > 0) return said.map(quoted).join('<br>');
  if (whenChanged === undefined) return 'Nothing, and no rule looked.';
  return `Nothing. ${changeInWords(whenChanged)}: ${whenChanged.said.map(quoted).join('<br>')}`;
}

/** A change of one figure: it stands at the end of what is replaced. Of more rows: one was delivered twice. */
function changeInWords({ from, to }: Change): string {
  if (to.includes('\n')) return 'With the row once more';
  const [before, after] = [from, to].map((row) => row.split(';').at(-1));
  return `With ${after} in place of ${before}`;
}

const lines = async (): Promise<readonly string[]> => [
  '## The ten lines of traps\n\nFigures arrive in these ways, from municipalities and in public reports. An example without a finding shows that the check stays silent, or that another stage has to act.',
  ...(await Promise.all(TRAP_LINES.map(lineOf))),
];

async function lineOf({ line, rows }: TrapLine, index: number): Promise<string> {
  const cells = await Promise.all(
    rows.flatMap(({ trap, met }) =>
      met.map(async (one, place) => [
        place === 0 ? escaped(trap) : '',
        placeOf(one),
        await saidOrSilent(one),
      ]),
    ),
  );
  return `### ${index + 1}. ${line}\n\n${table(['trap', 'met in', 'what it says'], cells)}`;
}

function placeOf({ at }: Met): string {
  if ('example' in at) return at.example;
  if ('shown' in at) return `public page, ${at.shown} of ${at.of}`;
  if ('missing' in at) return 'public page, a gap';
  if ('sideBySide' in at) return `public page, ${at.sideBySide} side by side`;
  return 'publicly' in at ? `public page, ${at.publicly} of ${at.note}` : `note of ${at.note}`;
}

async function saidOrSilent(met: Met): Promise<string> {
  const said = await metAt(met);
  const { silent, remark = '' } = met;
  if (said.length === 0 && silent !== undefined) return `Nothing. ${escaped(silent)}`;
  if (said.length > 0 && silent === undefined)
    return [...said.map(quoted), ...(remark === '' ? [] : [escaped(remark)])].join('<br>');
  throw new Error(`${placeOf(met)} ${silent === undefined ? 'says nothing, and not why' : 'speaks'}`);
}

const quoted = ({ by, sentence }: Said): string => `${by}: ${italic(sentence)}`;

const bySentence = ({ by, sentence }: Said): readonly string[] => [by, italic(sentence)];

const italic = (sentence: string): string => `_${escaped(sentence)}_`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

/** What a person wrote, as it is: no sign of it is taken for layout. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_|<>[\]]/g, String.raw`\$&`);
}
