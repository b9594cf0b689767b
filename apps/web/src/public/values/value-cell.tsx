import type { PublishedValue } from '@ijkpunt/model';
import { GAP_SIGNS } from '@ijkpunt/ui';
import { intervalInWords, valueInWords, type Wording } from './figure-in-words.ts';
import { GradeMark } from './grade-mark.tsx';
import { unitTexts } from './units.texts.ts';
import { valueTexts } from './values.texts.ts';

interface ValueCellProps {
  /** Undefined: nothing was delivered for this quarter. */
  readonly value: PublishedValue | undefined;
  readonly wording: Wording;
}

/** A table cell with a value, or with the sign and the words of why there is none. */
export function ValueCell({ value, wording }: ValueCellProps) {
  if (value?.kind === 'figure') {
    return (
      <td className="number">
        {valueInWords(value, wording)}
        {value.grade === 'B' && <GradeMark language={wording.language} />}
      </td>
    );
  }
  return (
    <td className="number empty">
      <span className="sign" aria-hidden="true">
        {GAP_SIGNS[value?.kind ?? 'missing']}
      </span>{' '}
      {emptyInWords(value, wording)}
    </td>
  );
}

/** A table cell with the 95% interval; empty of words where there is no value to have one. */
export function IntervalCell({ value, wording }: ValueCellProps) {
  const interval = value?.kind === 'figure' ? intervalInWords(value, wording) : undefined;
  if (interval !== undefined) return <td className="number interval">{interval.short}</td>;
  return (
    <td className="number empty">
      {value?.kind === 'figure' ? valueTexts[wording.language].noInterval : '–'}
    </td>
  );
}

function emptyInWords(
  value: Exclude<PublishedValue, { kind: 'figure' }> | undefined,
  { language }: Wording,
): string {
  if (value === undefined) return unitTexts[language].missing['not-yet-available'];
  if (value.kind === 'withheld') return valueTexts[language].withheldShort;
  if (value.kind === 'refused') return valueTexts[language].refusedShort;
  return unitTexts[language].missing[value.why];
}
