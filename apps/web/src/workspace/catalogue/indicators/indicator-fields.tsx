import { LANGUAGES, type Direction, type Language, type ProfileQuestion } from '@ijkpunt/model';
import { CheckBox, ChoiceLabel, FormFieldset } from '@ijkpunt/ui';
import { TextAreaField } from '../../shell/text-area-field.tsx';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { ChoiceField, WordField } from '../choice-field.tsx';
import { DIRECTION_WORDS, FIELD_WORDS, INDICATOR_FORM_TEXTS } from './indicator-form.texts.ts';
import { fieldOf, type BilingualField, type IndicatorValues } from './indicator-values.ts';
import { longestSentence, MOST_WORDS } from './long-sentences.ts';

interface IndicatorFieldsProps {
  readonly values: IndicatorValues;
  readonly questions: readonly ProfileQuestion[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<IndicatorValues>) => void;
}

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'none'];

/** Everything that is asked of an indicator: its words, what it means, and why that changes. */
export function IndicatorFields(props: IndicatorFieldsProps) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const { values, errorOf, onChange } = props;
  return (
    <>
      <Words {...props} />
      <Meaning {...props} />
      <TextAreaField
        id="reason"
        label={texts.reason}
        value={values.reason}
        error={errorOf('reason')}
        remark={texts.reasonHint}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}

function Words(props: IndicatorFieldsProps) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const { values, errorOf, onChange } = props;
  return (
    <FormFieldset>
      <legend>{texts.words}</legend>
      {LANGUAGES.map((of) => (
        <LabelField key={of} {...props} of={of} />
      ))}
      {LANGUAGES.map((of) => (
        <LongText key={of} {...props} field="explanation" of={of} />
      ))}
      {LANGUAGES.map((of) => (
        <LongText key={of} {...props} field="caution" of={of} />
      ))}
      <TextAreaField
        id="searchWords"
        label={texts.searchWords}
        value={values.searchWords}
        error={errorOf('searchWords')}
        remark={texts.searchWordsHint}
        onChange={(searchWords) => onChange({ searchWords })}
      />
    </FormFieldset>
  );
}

type InOneLanguage = IndicatorFieldsProps & { readonly of: Language };

function LabelField({ values, errorOf, onChange, of }: InOneLanguage) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const language = useLanguage();
  const id = fieldOf('label', of);
  return (
    <WordField
      id={id}
      label={FIELD_WORDS[id]?.[language] ?? id}
      hint={texts.labelHint}
      value={values.label[of]}
      error={errorOf(id)}
      onWrite={(text) => onChange({ label: { ...values.label, [of]: text } })}
    />
  );
}

/** Some sentences. One that is long is mentioned, and stands in nobody's way. */
function LongText({
  values,
  errorOf,
  onChange,
  field,
  of,
}: InOneLanguage & { readonly field: Exclude<BilingualField, 'label'> }) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const language = useLanguage();
  const id = fieldOf(field, of);
  const words = longestSentence(values[field][of]);
  const hint = field === 'caution' ? texts.cautionHint : texts.explanationHint;
  const long = words > MOST_WORDS ? ` ${fill(texts.longSentence, { words, most: MOST_WORDS })}` : '';
  return (
    <TextAreaField
      id={id}
      label={FIELD_WORDS[id]?.[language] ?? id}
      value={values[field][of]}
      error={errorOf(id)}
      remark={`${hint}${long}`}
      remarkClass={long === '' ? '' : 'long-sentence'}
      onChange={(text) => onChange({ [field]: { ...values[field], [of]: text } })}
    />
  );
}

function Meaning({ values, questions, onChange }: IndicatorFieldsProps) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const language = useLanguage();
  return (
    <FormFieldset>
      <legend>{texts.meaning}</legend>
      <p className="small">{texts.meaningHint}</p>
      <ChoiceField
        id="direction"
        label={texts.direction}
        value={values.direction}
        choices={DIRECTIONS.map((value) => ({ value, name: DIRECTION_WORDS[value][language] }))}
        onChoose={(chosen) => onChange({ direction: DIRECTIONS.find((one) => one === chosen) ?? 'none' })}
      />
      <Questions values={values} questions={questions} onChange={onChange} />
      <p className="small">{texts.shownHint}</p>
      <ChoiceLabel>
        <CheckBox
          checked={values.shown}
          onChange={({ currentTarget }) => onChange({ shown: currentTarget.checked })}
        />
        <span>{texts.shown}</span>
      </ChoiceLabel>
    </FormFieldset>
  );
}

function Questions({ values, questions, onChange }: Omit<IndicatorFieldsProps, 'errorOf'>) {
  const texts = useTexts(INDICATOR_FORM_TEXTS);
  const language = useLanguage();
  const chosen = new Set(values.profileQuestions);
  // Whatever is ticked when, they stand in the order of the benchmark.
  const choose = (code: string, on: boolean): void => {
    const codes = questions.map((question) => question.code);
    onChange({ profileQuestions: codes.filter((one) => (one === code ? on : chosen.has(one))) });
  };
  return (
    <FormFieldset>
      <legend>{texts.questions}</legend>
      <p className="small">{texts.questionsHint}</p>
      {questions.map(({ code, question }) => (
        <ChoiceLabel key={code}>
          <CheckBox
            checked={chosen.has(code)}
            onChange={({ currentTarget }) => choose(code, currentTarget.checked)}
          />
          <span>{question[language]}</span>
        </ChoiceLabel>
      ))}
    </FormFieldset>
  );
}
