import type { ChangeReply, DeliveryInFullReply, DeliveryReply } from '@ijkpunt/contract';
import { CheckBox, ChoiceLabel } from '@ijkpunt/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { countsOf, rowsOf } from './change-rows.ts';
import { ChangesTable } from './changes-table.tsx';
import { CHANGES_TEXTS, type ChangesTexts } from './changes.texts.ts';
import { DELIVERY_STATE_WORDS } from './submissions.texts.ts';
import { useChanges } from './use-versions.ts';

interface ChangesSectionProps {
  readonly delivery: DeliveryInFullReply;
  /** Another delivery to compare with; the accepted one of the quarter before when it is not given. */
  readonly against: string | undefined;
}

/** What changed since last quarter, or since another version. */
export function ChangesSection({ delivery, against }: ChangesSectionProps) {
  const texts = useTexts(CHANGES_TEXTS);
  const changes = useChanges(delivery.id, against);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {texts.title}
      </h2>
      <Answer of={changes}>
        {(reply) => <Changes delivery={delivery} against={reply.against} changes={reply.changes} />}
      </Answer>
    </section>
  );
}

interface ChangesProps {
  readonly delivery: DeliveryReply;
  readonly against: DeliveryReply | undefined;
  readonly changes: readonly ChangeReply[];
}

/** The changes themselves: what they are against, how many, and the tables. */
export function Changes({ delivery, against, changes }: ChangesProps) {
  const texts = useTexts(CHANGES_TEXTS);
  const language = useLanguage();
  const [only, choose] = useOnlyChanges();
  const { totals, breakdowns } = rowsOf(changes, only);
  const sameQuarter = against?.quarter === delivery.quarter;
  const earlier = sameQuarter ? fill(texts.other, { version: against?.version ?? 0 }) : texts.lastQuarter;
  return (
    <>
      <p>{againstInWords({ delivery, against, changes }, texts, language)}</p>
      <p>{fill(texts.counts, { ...countsOf(changes) })}</p>
      <ChoiceLabel>
        <CheckBox checked={only} onChange={({ currentTarget }) => choose(currentTarget.checked)} />
        {texts.onlyChanges}
      </ChoiceLabel>
      {totals.length === 0 && breakdowns.length === 0 ? <p>{texts.nothingChanged}</p> : null}
      {totals.length === 0 ? null : (
        <ChangesTable name={texts.title} rows={totals} quarter={delivery.quarter} earlier={earlier} />
      )}
      <Breakdowns rows={breakdowns} quarter={delivery.quarter} earlier={earlier} />
    </>
  );
}

interface BreakdownsProps {
  readonly rows: readonly ChangeReply[];
  readonly quarter: string;
  readonly earlier: string;
}

/** Whether only what changed is shown; it stands in the address, so that a link shows the same. */
function useOnlyChanges(): readonly [boolean, (chosen: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (chosen: boolean) => {
    const next = new URLSearchParams(search);
    if (chosen) next.set('alleen', 'veranderd');
    else next.delete('alleen');
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return [search.get('alleen') === 'veranderd', choose];
}

function Breakdowns({ rows, quarter, earlier }: BreakdownsProps) {
  const texts = useTexts(CHANGES_TEXTS);
  if (rows.length === 0) return null;
  const changed = rows.filter(({ kind }) => kind !== 'same').length;
  const name = fill(texts.breakdowns, { changed, count: rows.length });
  return (
    <details>
      <summary>{name}</summary>
      <ChangesTable name={name} rows={rows} quarter={quarter} earlier={earlier} />
    </details>
  );
}

function againstInWords(
  { delivery, against, changes }: ChangesProps,
  texts: ChangesTexts,
  language: 'nl' | 'en',
): string {
  if (against === undefined) {
    const compared = changes.some(({ before }) => before !== undefined);
    return compared ? texts.againstPredecessors : texts.againstNothing;
  }
  const place = { quarter: quarterInWords(against.quarter, language), version: against.version };
  const before = against.quarter < delivery.quarter && against.state === 'accepted';
  if (before) return fill(texts.againstQuarter, place);
  const state = DELIVERY_STATE_WORDS[against.state][language].toLowerCase();
  return fill(texts.againstVersion, { ...place, state });
}
