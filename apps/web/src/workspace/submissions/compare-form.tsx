import type { DeliveryReply } from '@ijkpunt/contract';
import { Button, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { DELIVERY_STATE_WORDS } from './submissions.texts.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

/** Name in the address of the delivery to compare with. */
export const AGAINST = 'tegen';

interface CompareFormProps {
  readonly others: readonly DeliveryReply[];
  readonly chosen: string | undefined;
}

/** Chooses what to compare with; the choice stands in the address, so that a link shows the same. */
export function CompareForm({ others, chosen }: CompareFormProps) {
  const texts = useTexts(VERSIONS_TEXTS);
  const language = useLanguage();
  const compare = useComparing();
  const [picked, pick] = useState(chosen ?? '');
  if (others.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    compare(picked);
  };
  return (
    <form className="compare-form" aria-label={texts.compare} onSubmit={submit}>
      <FormLabel htmlFor="against">{texts.compareWith}</FormLabel>
      <SelectBox id="against" value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        <option value="">{texts.previousQuarter}</option>
        {others.map(({ id, version, state }) => (
          <option key={id} value={id}>
            {fill(texts.versionName, { version, state: DELIVERY_STATE_WORDS[state][language].toLowerCase() })}
          </option>
        ))}
      </SelectBox>
      <Button type="submit" appearance="secondary">
        {texts.show}
      </Button>
    </form>
  );
}

/** Puts the choice in the address and leads to what follows from it. */
function useComparing(): (against: string) => void {
  const [search, setSearch] = useSearchParams();
  return (against) => {
    const next = new URLSearchParams(search);
    if (against === '') next.delete(AGAINST);
    else next.set(AGAINST, against);
    setSearch(next, { preventScrollReset: true });
    document.getElementById('changes')?.focus();
  };
}
