import { evaluateRelation, type Outcome } from '@ijkpunt/validation';
import { heardAt, saidWhenChanged } from './listen.ts';
import { RELATION_ROWS, type RelationRow } from './relation-rows.ts';
import type { Change, Said } from './said.ts';
import { COUNCIL_NOTES } from './sources.ts';

/** Whether careful reader and software agree: `silent` where nothing is said and the reader saw something. */
export type Agreement = 'agree' | 'in part' | 'differ' | 'silent';

/** One relation of the notes: what the reader concluded, what the software computes, and what it says. */
export interface JudgedRelation {
  readonly id: string;
  readonly figures: readonly string[];
  readonly check: string;
  readonly verdict: string;
  readonly remark: string;
  readonly computed: Outcome;
  readonly said: readonly Said[];
  /** What is said when a figure is changed, as a sign that the rule looked. */
  readonly whenChanged: (Change & { readonly said: readonly Said[] }) | undefined;
  readonly agreement: Agreement;
  readonly because: string;
}

export const judgedRelations = (): readonly JudgedRelation[] => RELATION_ROWS.map(judgedRelation);

function judgedRelation(row: RelationRow): JudgedRelation {
  const relation = COUNCIL_NOTES.relations.find(({ id }) => id === row.id);
  const written = COUNCIL_NOTES.verdicts.get(row.id);
  if (relation === undefined || written === undefined)
    throw new Error(`the notes have no relation ${row.id}`);
  const { check = '', verdict = '', outcome = '', note: remark = '' } = written;
  const said = row.heard.flatMap(heardAt);
  const { wakes, because = '' } = row;
  const agreement = agreementOf(outcome.split(' '), said.length > 0, row);
  if (agreement !== 'agree' && because === '') throw new Error(`${row.id} does not agree and says not why`);
  return {
    id: row.id,
    figures: figuresIn(relation),
    check,
    verdict,
    remark,
    computed: evaluateRelation(relation, COUNCIL_NOTES.figures),
    said,
    whenChanged: wakes && { ...wakes.change, said: saidWhenChanged(wakes) },
    agreement,
    because,
  };
}

/** A reader to whom all is well agrees with silence, if the rule was awake; one who saw something, with a sentence. */
function agreementOf(reader: readonly string[], spoken: boolean, { wakes, because }: RelationRow): Agreement {
  const holds = reader.includes('holds');
  if (spoken) {
    if (holds) return 'differ';
    return because === undefined ? 'agree' : 'in part';
  }
  return holds && wakes !== undefined ? 'agree' : 'silent';
}

/** The figures of a relation as the notes give them: each with the name, the value and the unit that it has there. */
function figuresIn(relation: (typeof COUNCIL_NOTES.relations)[number]): readonly string[] {
  const { id: _own, rule: _kind, ...parts } = relation;
  const ids = Object.values(parts)
    .flat()
    .filter((part) => typeof part === 'string');
  return ids.map((id) => {
    const row = COUNCIL_NOTES.rows.find((one) => one['row_id'] === id);
    const { label_nl: name = '', value = '', unit = '' } = row ?? {};
    return `${name}: ${value === '' ? 'geen getal' : `${value} ${unit}`}`;
  });
}
