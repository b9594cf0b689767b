import { Button, FieldErrorMessage, FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../../shell/error-summary.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { useTexts } from '../../words/language.ts';
import { GROUPS_TEXTS } from './groups.texts.ts';
import { useSaveGroup } from './use-groups.ts';
import { errorsInGroup, type WantedGroup } from './wanted-group.ts';

interface NewGroupFormProps {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** Asks for a name and five municipalities or more. */
export function NewGroupForm({ municipalities }: NewGroupFormProps) {
  const texts = useTexts(GROUPS_TEXTS);
  const saving = useSaveGroup();
  const [tried, setTried] = useState<{ readonly wanted: WantedGroup; readonly attempt: number }>();
  const errors = tried === undefined ? [] : errorsInGroup(tried.wanted, texts);
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = wantedIn(new FormData(event.currentTarget));
    setTried({ wanted, attempt: (tried?.attempt ?? 0) + 1 });
    if (errorsInGroup(wanted, texts).length === 0) saving.mutate(wanted);
  };
  return (
    <form className="panel" noValidate onSubmit={submit} aria-labelledby="new-group">
      <h2 id="new-group">{texts.newGroup}</h2>
      <ErrorSummary errors={errors} attempt={tried?.attempt ?? 0} />
      {saving.isError && errors.length === 0 ? <ProblemNotice error={saving.error} /> : null}
      <TextField id="name" type="text" label={texts.name} autoComplete="off" error={errorOf('name')} />
      <Members municipalities={municipalities} error={errorOf('municipalities')} />
      <Button type="submit" disabled={saving.isPending}>
        {saving.isPending ? texts.saving : texts.save}
      </Button>
    </form>
  );
}

function wantedIn(form: FormData): WantedGroup {
  const name = form.get('name');
  const municipalities = form.getAll('municipalities').filter((code) => typeof code === 'string');
  return { name: typeof name === 'string' ? name.trim() : '', municipalities };
}

function Members({ municipalities, error }: NewGroupFormProps & { readonly error: string | undefined }) {
  const texts = useTexts(GROUPS_TEXTS);
  const describedBy = error === undefined ? 'members-hint' : 'members-error members-hint';
  return (
    <FormField>
      <FormLabel htmlFor="municipalities">{texts.members}</FormLabel>
      <p className="small" id="members-hint">
        {texts.membersHint}
      </p>
      {error === undefined ? null : <FieldErrorMessage id="members-error">{error}</FieldErrorMessage>}
      <SelectBox
        id="municipalities"
        name="municipalities"
        multiple
        size={12}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
      >
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectBox>
    </FormField>
  );
}
