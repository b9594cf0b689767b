import { REFERENCE_UNITS } from '@ijkpunt/model';
import { CheckBox, ChoiceLabel, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useReleases } from '../publication/use-releases.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField, describedBy, FieldProblem, WordField } from './choice-field.tsx';
import { REFERENCE_FORM_TEXTS } from './reference-form.texts.ts';
import type { ReferenceValues } from './reference-values.ts';
import { REFERENCE_FIELD_WORDS, REFERENCE_UNIT_WORDS, type ReferenceField } from './references.texts.ts';

interface ReferenceFieldsProps {
  readonly values: ReferenceValues;
  readonly errorOf: (field: ReferenceField) => string | undefined;
  readonly onChange: (changed: Partial<ReferenceValues>) => void;
  readonly onChoose: (file: File | undefined) => void;
}

/** Everything that is asked about a file of reference figures, and the file. */
export function ReferenceFields({ onChoose, ...props }: ReferenceFieldsProps) {
  return (
    <>
      <Naming {...props} />
      <Origin {...props} />
      <Days {...props} />
      <ForWhom {...props} />
      <FileField error={props.errorOf('file')} onChoose={onChoose} />
    </>
  );
}

type PartProps = Omit<ReferenceFieldsProps, 'onChoose'>;
type TextField = Exclude<ReferenceField, 'file' | 'unit' | 'refersOn' | 'boundariesOn'>;

function Naming(props: PartProps) {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  const language = useLanguage();
  const { values, errorOf, onChange } = props;
  const units = REFERENCE_UNITS.map((unit) => ({ value: unit, name: REFERENCE_UNIT_WORDS[unit][language] }));
  return (
    <>
      <Line {...props} field="titleNl" />
      <Line {...props} field="titleEn" />
      <Line {...props} field="variable" hint={texts.variableHint} />
      <ChoiceField
        id="unit"
        label={REFERENCE_FIELD_WORDS.unit.label[language]}
        value={values.unit}
        choices={units}
        none={texts.chooseUnit}
        error={errorOf('unit')}
        onChoose={(unit) => onChange({ unit })}
      />
    </>
  );
}

function Origin(props: PartProps) {
  return (
    <>
      <Line {...props} field="source" />
      <Line {...props} field="sourceUrl" />
      <Line {...props} field="licence" />
    </>
  );
}

function Line({ field, hint, ...props }: PartProps & { readonly field: TextField; readonly hint?: string }) {
  const language = useLanguage();
  const { values, errorOf, onChange } = props;
  return (
    <WordField
      id={field}
      label={REFERENCE_FIELD_WORDS[field].label[language]}
      value={values[field]}
      error={errorOf(field)}
      onWrite={(text) => onChange({ [field]: text })}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

function Days(props: PartProps) {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  return (
    <>
      <Day {...props} field="refersOn" hint={texts.refersHint} />
      <Day {...props} field="boundariesOn" hint={texts.boundariesHint} />
    </>
  );
}

interface DayProps extends PartProps {
  readonly field: 'refersOn' | 'boundariesOn';
  readonly hint: string;
}

function Day({ field, hint, values, errorOf, onChange }: DayProps) {
  const language = useLanguage();
  const error = errorOf(field);
  return (
    <FormField>
      <FormLabel htmlFor={field}>{REFERENCE_FIELD_WORDS[field].label[language]}</FormLabel>
      <p className="small" id={`${field}-hint`}>
        {hint}
      </p>
      <FieldProblem id={field} error={error} />
      <TextBox
        id={field}
        type="date"
        value={values[field]}
        aria-invalid={error !== undefined}
        {...describedBy(field, error, hint)}
        onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
      />
    </FormField>
  );
}

function ForWhom({ values, onChange }: PartProps) {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  const language = useLanguage();
  const benchmarks = (useReleases().data ?? []).map(({ benchmark: { slug, title } }) => ({
    value: slug,
    name: title[language],
  }));
  return (
    <>
      <ChoiceField
        id="benchmark"
        label={texts.benchmark}
        value={values.benchmark}
        choices={benchmarks}
        none={texts.everyBenchmark}
        onChoose={(benchmark) => onChange({ benchmark })}
      />
      <FormField>
        <ChoiceLabel>
          <CheckBox
            checked={values.invented}
            onChange={({ currentTarget }) => onChange({ invented: currentTarget.checked })}
          />
          <span>{texts.invented}</span>
        </ChoiceLabel>
      </FormField>
    </>
  );
}

interface FileFieldProps {
  readonly error: string | undefined;
  readonly onChoose: ReferenceFieldsProps['onChoose'];
}

function FileField({ error, onChoose }: FileFieldProps) {
  const { fileHint } = useTexts(REFERENCE_FORM_TEXTS);
  const language = useLanguage();
  return (
    <FormField>
      <FormLabel htmlFor="file">{REFERENCE_FIELD_WORDS.file.label[language]}</FormLabel>
      <p className="small" id="file-hint">
        {fileHint}
      </p>
      <FieldProblem id="file" error={error} />
      <input
        id="file"
        type="file"
        accept=".csv,text/csv"
        aria-invalid={error !== undefined}
        {...describedBy('file', error, fileHint)}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    </FormField>
  );
}
