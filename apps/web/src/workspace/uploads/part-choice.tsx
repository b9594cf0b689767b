import { useQuery } from '@tanstack/react-query';
import { listParts } from '@ijkpunt/contract';
import { FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useSearchParams } from 'react-router';
import { call } from '../../server/call.ts';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { useTexts } from '../words/language.ts';
import { roundInAddress, type ChosenRound } from './round-in-address.ts';
import { partsKey } from './use-parts.ts';
import { partIn } from './ways-in.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

/** Which part is delivered, where the measures were divided. The choice stands in the address. */
export function PartChoice({ round }: { readonly round: ChosenRound }) {
  const texts = useTexts(WAYS_TEXTS);
  const [, setSearch] = useSearchParams();
  const parts = usePartsToChoose(round.benchmark);
  if (parts.length === 0) return null;
  const choose = (part: string) => setSearch(roundInAddress({ ...round, part }), { replace: true });
  return (
    <FormField>
      <FormLabel htmlFor="part">{texts.whichPart}</FormLabel>
      <p className="small" id="part-hint">
        {texts.partHint}
      </p>
      <SelectBox
        id="part"
        aria-describedby="part-hint"
        value={partIn(round.part, parts)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{texts.whole}</option>
        {parts.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </SelectBox>
    </FormField>
  );
}

function usePartsToChoose(benchmark: string) {
  const enabled = may(usePerson(), 'parts.manage');
  const { data } = useQuery({
    queryKey: partsKey(benchmark),
    queryFn: () => call(listParts, { query: { benchmark } }),
    enabled,
  });
  return data?.parts ?? [];
}
