/**
 * The people of the organisation of the transaction, for its administrator. The role of requests can neither list nor write
 * people by itself; without an organisation these functions see and do nothing.
 */
export const PEOPLE_HERE = `
  create function organisations.people_here()
    returns table (id uuid, name text, email text, roles text[], second_factor boolean, signed_in_at timestamptz)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, m.roles,
                 exists (select 1 from second_factor f where f.person = p.id and f.confirmed_at is not null),
                 (select max(a.at) from platform.audit a
                   where a.chain = m.organisation::text and a.who = p.id and a.kind = 'signed-in')
            from membership m join person p on p.id = m.person
           where m.organisation = platform.current_organisation() order by p.name, p.id $$;

  create function organisations.belongs_here(given_person uuid)
    returns boolean language sql stable security definer set search_path = organisations, pg_temp
    as $$ select exists (select 1 from membership
                          where person = given_person and organisation = platform.current_organisation()) $$;

  -- 'done', 'not-found', or 'last-admin': somebody has to be able to let others in.
  create function organisations.set_roles(given_person uuid, given_roles text[])
    returns text language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare here uuid := platform.current_organisation();
    begin
      -- One at a time per organisation: two administrators who take each other's role away would leave none.
      perform pg_advisory_xact_lock(hashtextextended(here::text, 11));
      if not belongs_here(given_person) then return 'not-found'; end if;
      if not 'admin' = any (given_roles) and not exists (
        select 1 from membership where organisation = here and person <> given_person and 'admin' = any (roles))
        and exists (select 1 from membership where organisation = here and person = given_person and 'admin' = any (roles))
      then return 'last-admin'; end if;
      update membership set roles = given_roles where organisation = here and person = given_person;
      -- Those for this organisation: what somebody does for another one is of no business here.
      delete from platform.session where sess #>> '{passport,user}' = given_person::text
         and coalesce(sess ->> 'organisation', here::text) = here::text;
      return 'done';
    end $$;

  -- Who belongs to no organisation any more has no account left either.
  create function organisations.remove_member(given_person uuid)
    returns text language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare stripped text := set_roles(given_person, '{}');
    begin
      if stripped <> 'done' then return stripped; end if;
      delete from membership where organisation = platform.current_organisation() and person = given_person;
      delete from person where id = given_person and not exists (select 1 from membership m where m.person = given_person);
      return 'done';
    end $$;

  create function organisations.reset_factor(given_person uuid)
    returns text language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    begin
      if not belongs_here(given_person) then return 'not-found'; end if;
      -- Of somebody who works for another organisation too, one of the two would weaken the door of the other.
      if exists (select 1 from membership where person = given_person and organisation <> platform.current_organisation())
      then return 'belongs-elsewhere'; end if;
      delete from second_factor where person = given_person;
      delete from platform.session where sess #>> '{passport,user}' = given_person::text;
      return 'done';
    end $$;
  revoke all on function organisations.people_here(), organisations.belongs_here(uuid),
    organisations.set_roles(uuid, text[]), organisations.remove_member(uuid), organisations.reset_factor(uuid) from public;
  grant execute on function organisations.people_here(), organisations.belongs_here(uuid),
    organisations.set_roles(uuid, text[]), organisations.remove_member(uuid), organisations.reset_factor(uuid)
    to ijkpunt_app;
`;
