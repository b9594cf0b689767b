import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { DISCLOSURE_TEXTS, WHY_HIDDEN_WORDS } from './disclosure.texts.ts';
import { hiddenByIndicator, WHY_HIDDEN, type HiddenCounts, type HiddenFigure } from './report-shape.ts';

interface HiddenProps {
  readonly hidden: readonly HiddenFigure[];
  readonly nameOf: (code: string) => string;
}

/** Why figures are hidden, counted per indicator. */
export function HiddenByIndicator({ hidden, nameOf }: HiddenProps) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  if (hidden.length === 0) return <p>{texts.nothingHidden}</p>;
  const columns = [...WHY_HIDDEN.map((why) => WHY_HIDDEN_WORDS[why][language]), texts.all];
  return (
    <>
      <h3>{texts.byIndicator}</h3>
      <div className="wide-table" role="region" aria-label={texts.byIndicator} tabIndex={0}>
        <table role="table" className="figures labelled" aria-label={texts.byIndicator}>
          <HeadRow first={texts.indicator} others={columns} numbers={columns.length} />
          <tbody role="rowgroup">
            {hiddenByIndicator(hidden).map((counts) => (
              <Row key={counts.indicator} counts={counts} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ counts, nameOf }: { readonly counts: HiddenCounts } & Pick<HiddenProps, 'nameOf'>) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {nameOf(counts.indicator)}
      </th>
      {WHY_HIDDEN.map((why) => (
        <LabelledCell key={why} label={WHY_HIDDEN_WORDS[why][language]} number>
          {numberInWords(counts.counts[why], language)}
        </LabelledCell>
      ))}
      <LabelledCell label={texts.all} number>
        {numberInWords(counts.all, language)}
      </LabelledCell>
    </tr>
  );
}
