import { ROLES_IN, type SignOnSettings } from '@ijkpunt/contract';
import { FormFieldset } from '@ijkpunt/ui';
import { usePerson } from '../../session/use-session.ts';
import { AttemptForm } from '../../shell/attempt-form.tsx';
import type { FieldError } from '../../shell/error-summary.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { errorOf, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { ROLE_WORDS } from '../../words/roles.texts.ts';
import { SIGN_ON_TEXTS } from './sign-on.texts.ts';
import { useSaveSignOn } from './use-sign-on-settings.ts';
import { fieldOf, wantedIn, wrongIn } from './wanted-sign-on.ts';

interface FormProps {
  readonly kept: SignOnSettings | undefined;
}

/** Asks who the provider is, and what it calls the roles. */
export function SignOnForm({ kept }: FormProps) {
  const texts = useTexts(SIGN_ON_TEXTS);
  const { organisation } = usePerson();
  const saving = useSaveSignOn();
  const attempt = useAttempt({
    read: (form) => wantedIn(form, ROLES_IN[organisation.kind]),
    wrong: (wish) => wrongIn(wish, texts, kept?.issuer === wish.issuer && kept.clientId === wish.clientId),
    send: (wish) => saving.mutate(wish),
  });
  return (
    <AttemptForm
      className="panel"
      labelledBy="provider"
      heading={<h2 id="provider">{texts.provider}</h2>}
      attempt={attempt}
      sending={saving}
      submit={texts.save}
      busy={texts.busy}
      said={saving.isSuccess ? texts.saved : ''}
    >
      <ProviderFields kept={kept} errors={attempt.errors} />
      <RoleWords kept={kept} errors={attempt.errors} />
      <p className="small">{texts.factor}</p>
    </AttemptForm>
  );
}

interface FieldsProps extends FormProps {
  readonly errors: readonly FieldError[];
}

function ProviderFields({ kept, errors }: FieldsProps) {
  const texts = useTexts(SIGN_ON_TEXTS);
  return (
    <>
      <TextField
        id="issuer"
        type="text"
        label={texts.issuer}
        autoComplete="off"
        value={kept?.issuer}
        error={errorOf(errors, 'issuer')}
      />
      <TextField
        id="client-id"
        type="text"
        label={texts.clientId}
        autoComplete="off"
        value={kept?.clientId}
        error={errorOf(errors, 'client-id')}
      />
      <TextField
        id="secret"
        type="password"
        label={texts.secret}
        autoComplete="off"
        error={errorOf(errors, 'secret')}
      />
      {kept === undefined ? null : <p className="small">{texts.secretKept}</p>}
    </>
  );
}

function RoleWords({ kept, errors }: FieldsProps) {
  const texts = useTexts(SIGN_ON_TEXTS);
  const language = useLanguage();
  const { organisation } = usePerson();
  return (
    <FormFieldset>
      <legend>{texts.roles}</legend>
      <p className="small">{texts.rolesText}</p>
      <TextField
        id="claim"
        type="text"
        label={texts.claim}
        autoComplete="off"
        value={kept?.rolesClaim}
        error={errorOf(errors, 'claim')}
      />
      {ROLES_IN[organisation.kind].map((role) => (
        <TextField
          key={role}
          id={fieldOf(role)}
          type="text"
          label={fill(texts.wordFor, { role: ROLE_WORDS[role][language] })}
          autoComplete="off"
          value={kept?.rolesOf[role]}
          error={undefined}
        />
      ))}
    </FormFieldset>
  );
}
