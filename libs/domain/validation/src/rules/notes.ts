import { boundsOf, keyOf, type Finding, type GeneralRule, type Observation } from '@ijkpunt/model';
import { isCounted } from '../cells.ts';
import { finding } from '../finding.ts';
import { statementsIn } from '../note-statements.ts';

/** Rule V12: the note beside a figure states no number that the figure contradicts. The first one that does is found. */
export function notesAgree(rule: GeneralRule, observations: readonly Observation[]): readonly Finding[] {
  return observations.filter(isCounted).flatMap((observation) => {
    const { cell, unit, line, measure, note } = observation;
    if (note === '' || unit === 'percent') return [];
    const contrary = statementsIn(note).find(
      ({ people, agrees, stated, beside }) =>
        (!people || unit === 'persons') && !beside.includes(cell.value) && !agrees(boundsOf(cell), stated),
    );
    if (contrary === undefined) return [];
    const seen = { value: cell.value, statement: contrary.words, stated: contrary.stated };
    const about = { line, column: 'toelichting', measure, seen, identity: keyOf(observation) };
    return [finding('note-differs', rule.code, rule.asks, about)];
  });
}
