import type { MissingValue, WithheldValue } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { measureLabel, type Wording } from './figure-in-words.ts';
import { valueTexts } from './values.texts.ts';

interface GapNoticeProps {
  readonly value: MissingValue | WithheldValue;
  readonly name: string;
  readonly wording: Wording;
}

/** A place without a figure, in grey, with its reason. */
export function GapNotice({ value, name, wording }: GapNoticeProps) {
  const { benchmark, language } = wording;
  const text = valueTexts[language];
  if (value.kind === 'withheld') {
    return (
      <div className="gap gap-withheld">
        <p className="gap-head">
          <span className="sign" aria-hidden="true">
            .
          </span>
          {text.withheld}
        </p>
        <p>{text.withheldWhy(formatCount(benchmark.threshold - 1, language))}</p>
      </div>
    );
  }
  return (
    <div className="gap gap-missing">
      <p className="gap-head">{text.missingWhy[value.why](name)}</p>
      {value.measure !== '' && <p>{text.missingMeasure(measureLabel(value.measure, wording))}</p>}
    </div>
  );
}
