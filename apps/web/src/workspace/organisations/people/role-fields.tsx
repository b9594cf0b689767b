import { ROLES_IN, type Role } from '@ijkpunt/contract';
import { CheckBox, ChoiceLabel, FieldErrorMessage, FormFieldset } from '@ijkpunt/ui';
import { usePerson } from '../../session/use-session.ts';
import { useLanguage } from '../../words/language.ts';
import { ROLE_WORDS, ROLE_WORK } from '../../words/roles.texts.ts';

interface RoleFieldsProps {
  readonly id: string;
  readonly legend: string;
  readonly chosen: readonly Role[];
  readonly error: string | undefined;
}

/** The roles that exist in this organisation, each with what somebody who has it does. */
export function RoleFields({ id, legend, chosen, error }: RoleFieldsProps) {
  const language = useLanguage();
  const { organisation } = usePerson();
  const problem = `${id}-error`;
  return (
    <FormFieldset id={id} tabIndex={-1} {...(error === undefined ? {} : { 'aria-describedby': problem })}>
      <legend>{legend}</legend>
      {error === undefined ? null : <FieldErrorMessage id={problem}>{error}</FieldErrorMessage>}
      {ROLES_IN[organisation.kind].map((role) => (
        <ChoiceLabel key={role}>
          <CheckBox name="roles" value={role} defaultChecked={chosen.includes(role)} />
          <span>
            <strong>{ROLE_WORDS[role][language]}</strong>: {ROLE_WORK[role][language]}
          </span>
        </ChoiceLabel>
      ))}
    </FormFieldset>
  );
}

/** The roles that were ticked. */
export function rolesIn(form: FormData): Role[] {
  return form.getAll('roles').map((role) => role as Role);
}
