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

/** The counts as they were delivered, each with the names of its measures and the unit it was given in. */
export function deliveredParts(value: RefusedValue, wording: Wording): readonly string[] {
  const text = reasonTexts[wording.language];
  const sides = sidesOf(value, wording);
  return [
    { measures: sides.above, count: value.numerator },
    { measures: sides.below, count: value.denominator },
  ].flatMap(({ measures, count }) => {
    const [first] = measures;
    if (first === undefined || count === undefined) return [];
    const names = measures.map((measure) => measureLabel(measure, wording)).join(' + ');
    const unit = deliveredUnit(first, value, wording);
    return [text.deliveredPart(names, `${formatCount(count, wording.language)} ${unit}`)];
  });
}

/** Which measures stand above the line: of a lookalike its own one, else as many as the indicator adds up. */
function sidesOf({ measures, reasons }: RefusedValue, { indicator }: Wording) {
  const lookalike = reasons.some(({ code }) => code === 'other-measure');
  const above = lookalike ? 1 : indicator.numerator.length;
  return { above: measures.slice(0, above), below: measures.slice(above) };
}
