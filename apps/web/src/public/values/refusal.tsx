import type { RefusedValue } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { deliveredUnit } from './delivered-unit.ts';
import { measureLabel, type Wording } from './figure-in-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { reasonTexts } from './reasons.texts.ts';

interface RefusalProps {
  readonly value: RefusedValue;
  readonly name: string;
  readonly wording: Wording;
}

/** A value that is not compared: why not, in sentences, and what was delivered instead. */
export function Refusal({ value, name, wording }: RefusalProps) {
  const { benchmark, language } = wording;
  const text = reasonTexts[language];
  const sentences = value.reasons.map((reason) => reasonInWords(reason, { name, benchmark, language }));
  return (
    <div className="refusal">
      <p className="refusal-head">
        <span className="sign" aria-hidden="true">
          ≠
        </span>
        {text.heading}
      </p>
      <p>{text.intro(name)}</p>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Delivered value={value} name={name} wording={wording} />
    </div>
  );
}

function Delivered({ value, name, wording }: RefusalProps) {
  const text = reasonTexts[wording.language];
  const parts = deliveredParts(value, wording);
  if (parts.length === 0) return null;
  return (
    <p className="refusal-delivered">
      {text.delivered(name, parts.join('; '))} {parts.length > 1 && text.notAsIndicator}
    </p>
  );
}

/** The counts as they were delivered, each with the name of its measure and the unit it was given in. */
export function deliveredParts(value: RefusedValue, wording: Wording): readonly string[] {
  const text = reasonTexts[wording.language];
  const [above, below] = value.measures;
  return [
    { measure: above, count: value.numerator },
    { measure: below, count: value.denominator },
  ].flatMap(({ measure, count }) => {
    if (measure === undefined || count === undefined) return [];
    const unit = deliveredUnit(measure, value, wording);
    return [
      text.deliveredPart(measureLabel(measure, wording), `${formatCount(count, wording.language)} ${unit}`),
    ];
  });
}
