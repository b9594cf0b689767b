import { CheckBox, ChoiceLabel, FieldErrorMessage, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import type { FieldError } from '../../shell/error-summary.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';

interface NameFieldsProps {
  readonly name: string;
  readonly agreed: boolean;
  readonly proposals: number;
  readonly errors: readonly FieldError[];
  readonly onName: (name: string) => void;
  readonly onAgree: (agreed: boolean) => void;
}

const LONGEST_NAME = 80;

/** The name of a mapping, and the word that its last proposals are right. */
export function NameFields({ name, agreed, proposals, errors, onName, onAgree }: NameFieldsProps) {
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      {proposals === 0 ? null : <Agreed {...{ agreed, proposals, onAgree }} error={wrong('agreed')} />}
      <Name name={name} onName={onName} error={wrong('name')} />
    </>
  );
}

type AgreedProps = Pick<NameFieldsProps, 'agreed' | 'proposals' | 'onAgree'> & Problem;

function Agreed({ agreed, proposals, onAgree, error }: AgreedProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  return (
    <FormField>
      <Wrong id="agreed-error" error={error} />
      <ChoiceLabel>
        <CheckBox
          id="agreed"
          checked={agreed}
          aria-invalid={error !== undefined}
          {...(error === undefined ? {} : { 'aria-describedby': 'agreed-error' })}
          onChange={({ currentTarget }) => onAgree(currentTarget.checked)}
        />
        {fill(texts.agreed, { count: proposals })}
      </ChoiceLabel>
    </FormField>
  );
}

function Name({ name, onName, error }: Pick<NameFieldsProps, 'name' | 'onName'> & Problem) {
  const texts = useTexts(OWN_FILE_TEXTS);
  return (
    <FormField>
      <FormLabel htmlFor="name">{texts.name}</FormLabel>
      <Wrong id="name-error" error={error} />
      <p className="small" id="name-hint">
        {texts.nameHint}
      </p>
      <TextBox
        id="name"
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? 'name-hint' : 'name-error name-hint'}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
    </FormField>
  );
}

interface Problem {
  readonly error: string | undefined;
}

function Wrong({ id, error }: Problem & { readonly id: string }) {
  return error === undefined ? null : <FieldErrorMessage id={id}>{error}</FieldErrorMessage>;
}
