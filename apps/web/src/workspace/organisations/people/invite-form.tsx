import { AttemptForm } from '../../shell/attempt-form.tsx';
import type { FieldError } from '../../shell/error-summary.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { textIn } from '../../shell/text-in.ts';
import { errorOf, isAddress, useAttempt } from '../../shell/use-attempt.ts';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { PEOPLE_TEXTS, type PeopleTexts } from './people.texts.ts';
import { RoleFields, rolesIn } from './role-fields.tsx';
import { useInvite, type Invited } from './use-people.ts';

/** Asks somebody to join, by letter. */
export function InviteForm() {
  const texts = useTexts(PEOPLE_TEXTS);
  const inviting = useInvite();
  const attempt = useAttempt({
    read: (form): Invited => ({
      name: textIn(form, 'name').trim(),
      email: textIn(form, 'email').trim(),
      roles: rolesIn(form),
    }),
    wrong: (wish) => wrongIn(wish, texts),
    send: (wish, form) => inviting.mutate(wish, { onSuccess: () => form.reset() }),
  });
  const wrong = (field: string) => errorOf(attempt.errors, field);
  return (
    <AttemptForm
      className="panel"
      labelledBy="invite"
      heading={<h2 id="invite">{texts.invite}</h2>}
      attempt={attempt}
      sending={inviting}
      submit={texts.send}
      busy={texts.busy}
      said={inviting.isSuccess ? fill(texts.sent, { name: inviting.variables.name }) : ''}
    >
      <TextField id="name" type="text" label={texts.name} autoComplete="off" error={wrong('name')} />
      <TextField id="email" type="email" label={texts.email} autoComplete="off" error={wrong('email')} />
      <RoleFields id="roles" legend={texts.roles} chosen={[]} error={wrong('roles')} />
    </AttemptForm>
  );
}

function wrongIn({ name, email, roles }: Invited, texts: PeopleTexts): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (name.length < 2) errors.push({ field: 'name', message: texts.nameMissing });
  if (!isAddress(email)) errors.push({ field: 'email', message: texts.emailMissing });
  if (roles.length === 0) errors.push({ field: 'roles', message: texts.rolesMissing });
  return errors;
}
