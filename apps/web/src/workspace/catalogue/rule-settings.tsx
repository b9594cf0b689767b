import type { RuleVocabulary } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { WordField } from './choice-field.tsx';
import { CellField, DimensionField, MeasureField, MeasuresField } from './measure-fields.tsx';
import { RULE_FIELDS, type RuleField } from './rule-fields.texts.ts';
import { RULE_FORM_TEXTS } from './rule-form.texts.ts';
import type { RuleValues } from './rule-values.ts';

interface RuleSettingsProps {
  readonly values: RuleValues;
  readonly vocabulary: RuleVocabulary;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<RuleValues>) => void;
}

/** The fields of the kind of rule that was chosen. */
export function RuleSettings(props: RuleSettingsProps) {
  const { kind } = props.values;
  if (kind === '') return null;
  return RULE_FIELDS[kind].map((field) => <Setting key={field.name} {...props} field={field} />);
}

function Setting(props: RuleSettingsProps & { readonly field: RuleField }) {
  const { field, values, vocabulary, errorOf, onChange } = props;
  const texts = useTexts(RULE_FORM_TEXTS);
  const language = useLanguage();
  const of = 'of' in field ? field.of : undefined;
  const about = { id: field.name, label: field.label[language], error: errorOf(field.name) };
  // Another measure has other breakdowns.
  const further = field.name === 'measure' ? { dimension: '' } : {};
  const change = (value: unknown) => onChange({ [field.name]: value, ...further });
  const shared = { ...about, vocabulary, onChange: change };
  switch (field.type) {
    case 'measure':
      return <MeasureField {...shared} of={of} value={values[field.name]} />;
    case 'measures':
      return <MeasuresField {...shared} of={of} value={values[field.name]} />;
    case 'dimension':
      return (
        <DimensionField
          {...shared}
          measure={values.measure}
          none={texts.chooseDimension}
          value={values.dimension}
        />
      );
    case 'cell':
      return <CellField {...shared} totalOnly={field.totalOnly === true} value={values[field.name]} />;
    case 'number':
      return <WordField {...about} numeric value={values[field.name]} onWrite={change} />;
  }
}
