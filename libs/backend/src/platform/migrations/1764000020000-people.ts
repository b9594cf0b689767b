import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LETTER_FUNCTIONS, LETTERS, LINKS } from './people/letters.ts';
import { PEOPLE_HERE } from './people/people-here.ts';

/**
 * Why: people belong to several organisations and act for one; they are invited, get roles and go; letters with a link
 * bring invitations, new passwords and new addresses.
 * Existing rows: none are touched. Who belonged to one organisation acts for it as before.
 * Back: drops letters that were not opened yet; who belongs to several organisations acts for the first by name.
 */
export class People1764000020000 implements MigrationInterface {
  readonly name = 'People1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function organisations.acting_as(uuid)`);
    await runner.query(ACTING);
    await runner.query(LETTERS);
    await runner.query(LETTER_FUNCTIONS);
    await runner.query(LINKS);
    await runner.query(PEOPLE_HERE);
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index platform.audit_signed_in, organisations.membership_of_organisation;
      drop function organisations.people_here(), organisations.set_roles(uuid, text[]),
        organisations.remove_member(uuid), organisations.reset_factor(uuid), organisations.belongs_here(uuid);
      drop function organisations.ask_letter(uuid, text, text, uuid, text),
        organisations.write_letter(uuid, text, jsonb), organisations.letter_sent(uuid),
        organisations.letter_behind(text), organisations.accept_invitation(text, text),
        organisations.use_reset(text, text), organisations.use_email_change(text),
        organisations.end_letter(text, text), organisations.end_letters_of(uuid);
      drop table organisations.letter;
      drop function organisations.memberships_of(uuid), organisations.acting_as(uuid, uuid);
    `);
    await runner.query(BEFORE);
  }
}

/** Else each of them would read the whole log of an organisation, or everybody of all organisations. */
const INDEXES = `
  create index audit_signed_in on platform.audit (chain, who, at) where kind = 'signed-in';
  create index membership_of_organisation on organisations.membership (organisation);
`;

const ACTING = `
  -- As whom somebody acts: for the organisation that is named, or for the first by name.
  create function organisations.acting_as(given_person uuid, given_organisation uuid)
    returns table (person uuid, name text, email text, organisation uuid, organisation_name text, kind text,
                   municipality text, roles text[])
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, o.id, o.name, o.kind, o.municipality, m.roles
            from organisations.person p
            join organisations.membership m on m.person = p.id
            join organisations.organisation o on o.id = m.organisation
           where p.id = given_person and (given_organisation is null or o.id = given_organisation)
           order by o.name limit 1 $$;
  create function organisations.memberships_of(given_person uuid)
    returns table (organisation uuid, name text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select o.id, o.name from organisations.membership m join organisations.organisation o on o.id = m.organisation
           where m.person = given_person order by o.name $$;
  revoke all on function organisations.acting_as(uuid, uuid), organisations.memberships_of(uuid) from public;
  grant execute on function organisations.acting_as(uuid, uuid), organisations.memberships_of(uuid) to ijkpunt_app;
`;

const BEFORE = `
  create function organisations.acting_as(given_person uuid)
    returns table (person uuid, name text, email text, organisation uuid, organisation_name text, kind text,
                   municipality text, roles text[])
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, o.id, o.name, o.kind, o.municipality, m.roles
            from organisations.person p
            join organisations.membership m on m.person = p.id
            join organisations.organisation o on o.id = m.organisation
           where p.id = given_person order by o.name limit 1 $$;
  revoke all on function organisations.acting_as(uuid) from public;
  grant execute on function organisations.acting_as(uuid) to ijkpunt_app;
`;
