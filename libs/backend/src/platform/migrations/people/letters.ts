/** Letters to people: each is asked for as a row, written and sent by the worker, and opened once by whoever has its link. */
export const LETTERS = `
  create table organisations.letter (
    id uuid primary key,
    kind text not null check (kind in ('invitation', 'password-reset', 'email-change', 'notice')),
    email text not null check (email = lower(email)),
    -- Of an invitation: into what, who, in which roles.
    organisation uuid references organisations.organisation (id),
    name text,
    roles text[],
    -- Of the others: whose account it is about, and of a notice what happened.
    person uuid references organisations.person (id) on delete cascade,
    about text,
    made_by_name text not null default '',
    made_at timestamptz not null default now(),
    sent_at timestamptz,
    -- Of the secret in the link; the secret itself is in the letter and nowhere else.
    token_hash text unique,
    expires_at timestamptz,
    ended_at timestamptz,
    ended_as text check (ended_as in ('used', 'revoked', 'dropped')),
    check ((kind = 'invitation') = (organisation is not null))
  );
  create index letter_of_organisation on organisations.letter (organisation) where ended_at is null;
  alter table organisations.letter enable row level security;
  alter table organisations.letter force row level security;
  create policy own_rows on organisations.letter to ijkpunt_app
    using (organisation = platform.current_organisation())
    with check (organisation = platform.current_organisation());
  create policy by_function on organisations.letter to ijkpunt_owner using (true) with check (true);
  grant select, insert, update on organisations.letter to ijkpunt_app;
`;

/** Asked for by requests, written by the worker: both under the role of requests, which cannot list letters. */
export const LETTER_FUNCTIONS = `
  create function organisations.ask_letter(given_id uuid, given_kind text, given_email text, given_person uuid,
                                           given_about text)
    returns void language sql volatile security definer set search_path = organisations, pg_temp
    as $$ insert into letter (id, kind, email, person, about)
          select given_id, given_kind, lower(given_email), given_person, given_about
           where given_kind in ('password-reset', 'email-change', 'notice') $$;

  -- What there is to write; nothing when it was sent, ended, or has nobody to go to. A letter that was not sent is written anew.
  create function organisations.write_letter(given_id uuid, given_hash text, given_valid jsonb)
    returns table (kind text, email text, name text, organisation_name text, about text)
    language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare
      found letter;
      reader person;
    begin
      select * into found from letter l where l.id = given_id and l.sent_at is null and l.ended_at is null for update;
      if found.id is null then return; end if;
      if found.kind = 'password-reset' then
        select * into reader from person p where p.email = found.email and p.password_hash is not null;
      elsif found.kind <> 'invitation' then
        select * into reader from person p where p.id = found.person;
      end if;
      if (found.kind <> 'invitation' and reader.id is null)
         or (found.kind = 'email-change' and exists (select 1 from person p where p.email = found.email)) then
        update letter l set ended_at = now(), ended_as = 'dropped' where l.id = given_id;
        return;
      end if;
      update letter l set token_hash = case when found.kind <> 'notice' then given_hash end,
                          expires_at = now() + (given_valid ->> found.kind)::interval, person = coalesce(found.person, reader.id)
       where l.id = given_id;
      return query select found.kind, found.email, coalesce(found.name, reader.name), o.name, found.about
                     from (values (1)) as one left join organisation o on o.id = found.organisation;
    end $$;
  create function organisations.letter_sent(given_id uuid)
    returns void language sql volatile security definer set search_path = organisations, pg_temp
    as $$ update letter set sent_at = now() where id = given_id $$;

  -- What somebody who has the link opens; nothing when it is too old, used or taken back.
  create function organisations.letter_behind(given_hash text)
    returns table (kind text, email text, name text, organisation uuid, organisation_name text, roles text[],
                   person uuid, known boolean)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select l.kind, l.email, coalesce(l.name, p.name), l.organisation, o.name, l.roles, l.person,
                 exists (select 1 from person q where q.email = l.email and q.password_hash is not null)
            from letter l left join organisation o on o.id = l.organisation left join person p on p.id = l.person
           where l.token_hash = given_hash and l.ended_at is null and l.expires_at > now() $$;
  -- Ends a letter of this kind: a link that is brought to another door stays as it was.
  create function organisations.end_letter(given_hash text, given_kind text)
    returns organisations.letter language sql volatile security definer set search_path = organisations, pg_temp
    as $$ update letter set ended_at = now(), ended_as = 'used'
           where token_hash = given_hash and kind = given_kind and ended_at is null and expires_at > now()
          returning * $$;
  revoke all on function organisations.ask_letter(uuid, text, text, uuid, text),
    organisations.write_letter(uuid, text, jsonb), organisations.letter_sent(uuid),
    organisations.letter_behind(text), organisations.end_letter(text, text) from public;
  grant execute on function organisations.ask_letter(uuid, text, text, uuid, text),
    organisations.write_letter(uuid, text, jsonb), organisations.letter_sent(uuid),
    organisations.letter_behind(text) to ijkpunt_app;
`;

/** What a link does. Each ends its letter in the same statement: of two at once, one finds it ended. */
export const LINKS = `
  -- Links that were sent before somebody changed how they sign in may be in a mailbox that is not theirs any more.
  create function organisations.end_letters_of(given_person uuid)
    returns void language sql volatile security definer set search_path = organisations, pg_temp
    as $$ update letter set ended_at = now(), ended_as = 'revoked'
           where person = given_person and kind in ('password-reset', 'email-change') and ended_at is null $$;
  create function organisations.accept_invitation(given_hash text, given_password_hash text)
    returns uuid language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare
      opened letter := end_letter(given_hash, 'invitation');
      invited uuid;
    begin
      if opened.id is null then return null; end if;
      -- Somebody who has an account already keeps its name and password; one that came by single sign-on gets its first.
      insert into person (email, name, password_hash) values (opened.email, opened.name, given_password_hash)
        on conflict (email) do update set password_hash = coalesce(person.password_hash, excluded.password_hash);
      select p.id into invited from person p where p.email = opened.email;
      insert into membership (person, organisation, roles) values (invited, opened.organisation, opened.roles)
        on conflict (person, organisation) do update set roles = excluded.roles;
      return invited;
    end $$;
  create function organisations.use_reset(given_hash text, given_password_hash text)
    returns uuid language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare opened letter := end_letter(given_hash, 'password-reset');
    begin
      if opened.id is null then return null; end if;
      update person set password_hash = given_password_hash
       where id = opened.person and given_password_hash like '$argon2id$%';
      delete from platform.session where sess #>> '{passport,user}' = opened.person::text;
      perform end_letters_of(opened.person);
      return opened.person;
    end $$;
  create function organisations.use_email_change(given_hash text)
    returns uuid language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare opened letter := end_letter(given_hash, 'email-change');
    begin
      if opened.id is null or exists (select 1 from person where email = opened.email) then return null; end if;
      update person set email = opened.email where id = opened.person;
      perform end_letters_of(opened.person);
      return opened.person;
    end $$;
  revoke all on function organisations.accept_invitation(text, text), organisations.use_reset(text, text),
    organisations.use_email_change(text), organisations.end_letters_of(uuid) from public;
  grant execute on function organisations.accept_invitation(text, text), organisations.use_reset(text, text),
    organisations.use_email_change(text), organisations.end_letters_of(uuid) to ijkpunt_app;
`;
