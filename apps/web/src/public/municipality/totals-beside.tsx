import { totalInShort } from '../values/total-in-words.ts';
import { totalsTexts } from '../values/totals.texts.ts';
import type { IndicatorWords } from './indicator-words.ts';

/** What the nation and the own labour-market region come to, beside the value of the municipality. */
export function TotalsBeside({ block: { totals = [] }, wording }: IndicatorWords) {
  if (totals.length === 0) return null;
  return (
    <div className="totals-beside">
      <p>{totalsTexts[wording.language].beside}</p>
      <ul>
        {totals.map((total) => (
          <li key={`${total.kind}/${total.code}`}>{totalInShort(total, wording)}</li>
        ))}
      </ul>
    </div>
  );
}
