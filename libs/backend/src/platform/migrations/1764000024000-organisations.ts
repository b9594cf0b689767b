import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the owner of the benchmark lets organisations in, and municipalities agree themselves to be delivered for.
 * Existing rows: none are touched.
 * Back: drops the functions.
 */
export class Organisations1764000024000 implements MigrationInterface {
  readonly name = 'Organisations1764000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function organisations.all_organisations(), organisations.make_partnership(text),
        organisations.set_members(uuid, text[]), organisations.own_partnerships(),
        organisations.agree(uuid, boolean, text), organisations.is_owner_here();
    `);
  }
}

/** Each asks itself for whom it works: the role of requests writes neither organisations nor agreements. */
const FUNCTIONS = `
  create function organisations.is_owner_here()
    returns boolean language sql stable security definer set search_path = organisations, pg_temp
    as $$ select exists (select 1 from organisation where id = platform.current_organisation() and kind = 'owner') $$;

  -- For the owner: who there is, and whether somebody is there who can let others in. No people, no figures.
  create function organisations.all_organisations()
    returns table (id uuid, kind text, name text, municipality text, administered boolean, invited boolean,
                   members text[], agreed text[])
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select o.id, o.kind, o.name, o.municipality,
                 exists (select 1 from membership m where m.organisation = o.id and 'admin' = any (m.roles)),
                 exists (select 1 from letter l where l.organisation = o.id and 'admin' = any (l.roles)
                            and l.ended_at is null and (l.expires_at is null or l.expires_at > now())),
                 array(select p.municipality from partnership_member p where p.partnership = o.id order by 1),
                 array(select p.municipality from partnership_member p
                        where p.partnership = o.id and p.agreed_on is not null order by 1)
            from organisation o
            left join municipality c on c.code = o.municipality
           where is_owner_here() and c.ended_on is null order by o.kind, o.name $$;

  create function organisations.make_partnership(given_name text)
    returns uuid language sql volatile security definer set search_path = organisations, pg_temp
    as $$ insert into organisation (kind, name)
          select 'partnership', given_name
           where is_owner_here() and not exists (select 1 from organisation where name = given_name) returning id $$;

  -- Whom a partnership delivers for, once they agree. Who is left out has to agree anew when they come back.
  create function organisations.set_members(given_partnership uuid, given_members text[])
    returns boolean language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    begin
      if not is_owner_here() or not exists (
        select 1 from organisation where id = given_partnership and kind = 'partnership') then return false; end if;
      delete from partnership_member where partnership = given_partnership and not municipality = any (given_members);
      insert into partnership_member (partnership, municipality)
      select given_partnership, c.code from municipality c where c.code = any (given_members) and c.ended_on is null
        on conflict do nothing;
      return true;
    end $$;

  -- For a municipality: the partnerships that deliver for it, or want to.
  create function organisations.own_partnerships()
    returns table (id uuid, name text, agreed_on date, agreed_by text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, m.agreed_on, m.agreed_by_name
            from organisation o join partnership_member m on m.municipality = o.municipality
            join organisation p on p.id = m.partnership
           where o.id = platform.current_organisation() order by p.name $$;

  create function organisations.agree(given_partnership uuid, given_agreed boolean, given_name text)
    returns text language sql volatile security definer set search_path = organisations, pg_temp
    as $$ update partnership_member m
             set agreed_on = case when given_agreed then current_date end,
                 agreed_by_name = case when given_agreed then given_name end
            from organisation o, organisation p
           where o.id = platform.current_organisation() and o.municipality = m.municipality
             and p.id = m.partnership and m.partnership = given_partnership returning p.name $$;
  revoke all on function organisations.is_owner_here(), organisations.all_organisations(),
    organisations.make_partnership(text), organisations.set_members(uuid, text[]), organisations.own_partnerships(),
    organisations.agree(uuid, boolean, text) from public;
  grant execute on function organisations.all_organisations(), organisations.make_partnership(text),
    organisations.set_members(uuid, text[]), organisations.own_partnerships(),
    organisations.agree(uuid, boolean, text) to ijkpunt_app;
`;
