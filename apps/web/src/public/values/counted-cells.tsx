import type { CountedFigure, WithheldValue } from '@ijkpunt/model';
import { GAP_SIGNS } from '@ijkpunt/ui';
import { countsInWords, intervalInWords, valueInWords, type Wording } from './figure-in-words.ts';
import { valueTexts } from './values.texts.ts';

interface CountedCellsProps {
  readonly value: CountedFigure | WithheldValue;
  readonly wording: Wording;
}

/** The cells of a total or a category: value, interval where values have one, and what it was computed from. */
export function CountedCells({ value, wording }: CountedCellsProps) {
  const hasInterval = wording.indicator.method !== 'count';
  if (value.kind === 'withheld') {
    return (
      <>
        <td className="number empty">
          <span className="sign" aria-hidden="true">
            {GAP_SIGNS.withheld}
          </span>{' '}
          {valueTexts[wording.language].withheldShort}
        </td>
        {hasInterval && <td className="number empty">–</td>}
        <td>–</td>
      </>
    );
  }
  const interval = intervalInWords(value, wording);
  return (
    <>
      <td className="number">{valueInWords(value, wording)}</td>
      {hasInterval && (
        <td className={interval === undefined ? 'number empty' : 'number interval'}>
          {interval?.short ?? valueTexts[wording.language].noInterval}
        </td>
      )}
      <td>{countsInWords(value, wording)}</td>
    </>
  );
}
