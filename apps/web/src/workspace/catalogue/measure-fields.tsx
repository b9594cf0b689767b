import type { RuleVocabulary } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { CheckBox, ChoiceLabel, FormFieldset } from '@ijkpunt/ui';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField, describedBy, FieldProblem, WordField, type Choice } from './choice-field.tsx';
import { RULE_FORM_TEXTS } from './rule-form.texts.ts';
import type { CellValues } from './rule-values.ts';

interface FieldProps<Value> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly vocabulary: RuleVocabulary;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

interface OfKind {
  /** Only stocks, or only flows. */
  readonly of?: 'stock' | 'flow' | undefined;
}

/** One measure, by its name. */
export function MeasureField(props: FieldProps<string> & OfKind) {
  const { id, label, value, vocabulary, of, error, onChange } = props;
  const texts = useTexts(RULE_FORM_TEXTS);
  const choices = measureChoices(vocabulary, useLanguage(), of);
  return <ChoiceField {...{ id, label, value, choices, error }} none={texts.choose} onChoose={onChange} />;
}

/** Some measures, each with a box to tick. */
export function MeasuresField(props: FieldProps<readonly string[]> & OfKind) {
  const { id, label, value, vocabulary, of, error, onChange } = props;
  const choices = measureChoices(vocabulary, useLanguage(), of);
  const toggle = (code: string, chosen: boolean) =>
    onChange(chosen ? [...value, code] : value.filter((other) => other !== code));
  return (
    <FormFieldset id={id} tabIndex={-1} {...describedBy(id, error)}>
      <legend>{label}</legend>
      <FieldProblem id={id} error={error} />
      <div className="measure-choices">
        {choices.map((choice) => (
          <ChoiceLabel key={choice.value}>
            <CheckBox
              checked={value.includes(choice.value)}
              onChange={({ currentTarget }) => toggle(choice.value, currentTarget.checked)}
            />
            {choice.name}
          </ChoiceLabel>
        ))}
      </div>
    </FormFieldset>
  );
}

/** A breakdown of a measure. */
export function DimensionField(
  props: FieldProps<string> & { readonly measure: string; readonly none: string },
) {
  const { id, label, value, vocabulary, measure, none, error, onChange } = props;
  const choices = dimensionChoices(vocabulary, measure, useLanguage());
  return <ChoiceField {...{ id, label, value, choices, none, error }} onChoose={onChange} />;
}

/** A measure, and if wanted one category of one of its breakdowns. */
export function CellField(props: FieldProps<CellValues> & { readonly totalOnly: boolean }) {
  const { id, label, value, vocabulary, totalOnly, error, onChange } = props;
  const texts = useTexts(RULE_FORM_TEXTS);
  const { measure, dimension } = value;
  const parts = { vocabulary, error: undefined };
  return (
    <FormFieldset id={id} tabIndex={-1} {...describedBy(id, error)}>
      <legend>{label}</legend>
      <FieldProblem id={id} error={error} />
      <MeasureField
        {...parts}
        id={`${id}-measure`}
        label={texts.measure}
        value={measure}
        onChange={(chosen) => onChange({ measure: chosen, dimension: '', category: '' })}
      />
      {totalOnly || measure === '' ? null : (
        <DimensionField
          {...{ ...parts, measure }}
          id={`${id}-dimension`}
          label={texts.dimension}
          none={texts.total}
          value={dimension}
          onChange={(chosen) => onChange({ measure, dimension: chosen, category: '' })}
        />
      )}
      {dimension === '' ? null : <CategoryField {...props} />}
    </FormFieldset>
  );
}

function CategoryField({ id, value, vocabulary, onChange }: FieldProps<CellValues>) {
  const texts = useTexts(RULE_FORM_TEXTS);
  const language = useLanguage();
  const known = vocabulary.dimensions.find(({ code }) => code === value.dimension);
  const field = { id: `${id}-category`, label: texts.category, value: value.category };
  const change = (category: string) => onChange({ ...value, category });
  // Municipalities name the categories of an open list themselves.
  if (known === undefined || known.open) return <WordField {...field} onWrite={change} />;
  const choices = known.categories.map(({ code, label }) => ({ value: code, name: label[language] }));
  return <ChoiceField {...field} choices={choices} none={texts.chooseCategory} onChoose={change} />;
}

function measureChoices(
  { measures }: RuleVocabulary,
  language: Language,
  of: 'stock' | 'flow' | undefined,
): readonly Choice[] {
  return measures
    .filter(({ kind }) => of === undefined || kind === of)
    .map(({ code, label }) => ({ value: code, name: `${code} · ${label[language]}` }));
}

function dimensionChoices(
  { measures, dimensions }: RuleVocabulary,
  measure: string,
  language: Language,
): readonly Choice[] {
  const allowed = measures.find(({ code }) => code === measure)?.dimensions ?? [];
  return dimensions
    .filter(({ code }) => allowed.includes(code))
    .map(({ code, label }) => ({ value: code, name: label[language] }));
}
