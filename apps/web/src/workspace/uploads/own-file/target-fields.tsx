import type { OutlineReply } from '@ijkpunt/contract';
import { Button, FieldErrorMessage, SelectBox } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { NOT_COUNTED, type Choice } from './choices.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { breakdownFrom, breakdownOptions, breakdownValue, measureOptions, TOTAL } from './target-options.ts';

interface TargetFieldsProps {
  readonly id: string;
  readonly seen: OutlineReply;
  readonly place: { readonly row: string; readonly column: string };
  readonly choice: Choice;
  readonly doubled: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** What one number counts as: a measure, and the total or a category of it. */
export function TargetFields({ id, seen, place, choice, doubled, onChoose }: TargetFieldsProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const measures = measureOptions(seen, useLanguage());
  return (
    <>
      <SelectBox
        id={id}
        aria-label={fill(texts.measureOf, place)}
        aria-invalid={doubled}
        {...(doubled ? { 'aria-describedby': `${id}-doubled` } : {})}
        value={choice.measure}
        onChange={({ currentTarget }) => onChoose({ ...NOT_COUNTED, measure: currentTarget.value })}
      >
        <option value="">{texts.notCounted}</option>
        {measures.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectBox>
      <Breakdown seen={seen} place={place} choice={choice} onChoose={onChoose} />
      {doubled ? <FieldErrorMessage id={`${id}-doubled`}>{texts.doubled}</FieldErrorMessage> : null}
      {choice.proposed ? <Proposal id={id} place={place} choice={choice} onChoose={onChoose} /> : null}
    </>
  );
}

type BreakdownProps = Pick<TargetFieldsProps, 'seen' | 'place' | 'choice' | 'onChoose'>;

function Breakdown({ seen, place, choice, onChoose }: BreakdownProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const breakdowns = breakdownOptions(seen, choice.measure, useLanguage());
  if (breakdowns.length === 0) return null;
  return (
    <SelectBox
      aria-label={fill(texts.breakdownOf, place)}
      value={breakdownValue(choice)}
      onChange={({ currentTarget }) =>
        onChoose({ ...choice, ...breakdownFrom(currentTarget.value), proposed: false })
      }
    >
      <option value={TOTAL}>{texts.total}</option>
      {breakdowns.map(({ name, categories }) => (
        <optgroup key={name} label={name}>
          {categories.map((category) => (
            <option key={category.value} value={category.value}>
              {category.name}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectBox>
  );
}

type ProposalProps = Pick<TargetFieldsProps, 'id' | 'place' | 'choice' | 'onChoose'>;

/** Says that nobody has looked at it, until somebody has. */
function Proposal({ id, place, choice, onChoose }: ProposalProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const confirm = () => {
    onChoose({ ...choice, proposed: false });
    // The button goes; the keyboard stays with the number.
    document.getElementById(id)?.focus();
  };
  return (
    <p>
      <span className="mark proposal">{texts.proposal}</span>
      <Button appearance="secondary" aria-label={fill(texts.rightOf, place)} onClick={confirm}>
        {texts.right}
      </Button>
    </p>
  );
}
