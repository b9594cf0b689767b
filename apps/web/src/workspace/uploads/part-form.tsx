import type { PartReply } from '@ijkpunt/contract';
import { Button, CheckBox, ChoiceLabel, FieldErrorMessage } from '@ijkpunt/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ErrorSummary } from '../shell/error-summary.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TextField } from '../shell/text-field.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { errorsInPart, type WrittenPart } from './part-errors.ts';
import { holdersOf } from './parts-coverage.ts';
import { PARTS_TEXTS } from './parts.texts.ts';
import type { PartsReply, usePartChanges } from './use-parts.ts';

interface PartFormProps extends PartsReply {
  /** The part that is being changed; undefined for a new one. */
  readonly changing: PartReply | undefined;
  readonly saving: ReturnType<typeof usePartChanges>['saving'];
  readonly onSave: (part: WrittenPart) => void;
  readonly onCancel: () => void;
}

/** A part with a checkbox for each measure. */
export function PartForm(props: PartFormProps) {
  const { changing, saving, onSave, onCancel } = props;
  const texts = useTexts(PARTS_TEXTS);
  const { errors, attempt, submit } = useWrittenPart(changing?.name, onSave);
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  const title = changing === undefined ? texts.newPart : fill(texts.changePart, { name: changing.name });
  return (
    <form className="panel" noValidate onSubmit={submit} aria-labelledby="part-title">
      <PartTitle arrived={changing !== undefined}>{title}</PartTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      {saving.isError && errors.length === 0 ? <ProblemNotice error={saving.error} /> : null}
      {saving.isSuccess ? <p role="status">{texts.saved}</p> : null}
      {changing === undefined ? <NameField error={errorOf('name')} /> : null}
      <Measures {...props} error={errorOf('measures')} />
      <p className="steps">
        <Button type="submit" disabled={saving.isPending}>
          {saving.isPending ? texts.saving : texts.save}
        </Button>
        {changing === undefined ? null : (
          <Button appearance="secondary" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </p>
    </form>
  );
}

/** Takes the focus when a part was chosen to be changed: the form stands further down the page. */
function PartTitle({ arrived, children }: { readonly arrived: boolean; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <h2 id="part-title" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function useWrittenPart(changing: string | undefined, onSave: PartFormProps['onSave']) {
  const texts = useTexts(PARTS_TEXTS);
  const [tried, setTried] = useState<{ readonly part: WrittenPart; readonly attempt: number }>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = changing ?? textIn(form.get('name'));
    const part = { name, measures: form.getAll('measures').map(textIn) };
    setTried({ part, attempt: (tried?.attempt ?? 0) + 1 });
    if (errorsInPart(part, texts).length === 0) onSave(part);
  };
  const errors = tried === undefined ? [] : errorsInPart(tried.part, texts);
  return { errors, attempt: tried?.attempt ?? 0, submit };
}

function textIn(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

function NameField({ error }: { readonly error: string | undefined }) {
  const texts = useTexts(PARTS_TEXTS);
  return (
    <>
      <TextField id="name" type="text" label={texts.name} autoComplete="off" error={error} />
      <p className="small">{texts.nameHint}</p>
    </>
  );
}

function Measures(props: PartFormProps & { readonly error: string | undefined }) {
  const { parts, measures, changing, error } = props;
  const texts = useTexts(PARTS_TEXTS);
  const language = useLanguage();
  return (
    <fieldset id="measures" tabIndex={-1}>
      <legend>{texts.measures}</legend>
      {error === undefined ? null : <FieldErrorMessage>{error}</FieldErrorMessage>}
      {measures.map(({ code, label }) => {
        const others = holdersOf(code, parts, changing?.name);
        return (
          <ChoiceLabel key={code}>
            <CheckBox
              name="measures"
              value={code}
              defaultChecked={changing?.measures.includes(code) === true}
            />
            <span>
              <span className="code">{code}</span> {label[language]}
              {others.length === 0 ? null : (
                <span className="small"> ({fill(texts.alsoIn, { parts: others.join(', ') })})</span>
              )}
            </span>
          </ChoiceLabel>
        );
      })}
    </fieldset>
  );
}
