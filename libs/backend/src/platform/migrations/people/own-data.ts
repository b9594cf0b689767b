/**
 * What is kept about one person, and that they go. The role of requests cannot list people or read letters and logs over
 * organisations: these functions do, for the one person that they are asked about.
 */
export const OWN_DATA = `
  create function organisations.has_password(given_person uuid)
    returns boolean language sql stable security definer set search_path = organisations, pg_temp
    as $$ select coalesce((select password_hash is not null from person where id = given_person), false) $$;

  -- No hash, no secret, and nobody else: who made an invitation and whom a row of the log names are left out.
  create function organisations.own_data(given_person uuid)
    returns jsonb language sql stable security definer set search_path = organisations, pg_temp
    as $$ select jsonb_build_object(
            'account', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'hasPassword', p.password_hash is not null),
            'memberships', (select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'roles', m.roles) order by o.name), '[]')
                              from membership m join organisation o on o.id = m.organisation where m.person = p.id),
            'secondFactor', (select jsonb_build_object('since', f.confirmed_at, 'recoveryCodesLeft',
                                      (select count(*) from recovery_code c where c.person = p.id and c.used_at is null))
                               from second_factor f where f.person = p.id and f.confirmed_at is not null),
            'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('name', k.name, 'madeAt', k.made_at, 'lastUsedAt', k.last_used_at)
                                                   order by k.made_at, k.id), '[]')
                           from passkey k where k.person = p.id),
            'signOn', (select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'issuer', i.issuer, 'subject', i.subject,
                                                                    'linkedAt', i.linked_at) order by i.linked_at), '[]')
                         from outside_identity i join organisation o on o.id = i.organisation where i.person = p.id),
            'letters', (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'about', l.about, 'address', l.email,
                                  'organisation', o.name, 'roles', l.roles, 'madeAt', l.made_at, 'sentAt', l.sent_at,
                                  'expiresAt', l.expires_at, 'endedAt', l.ended_at) order by l.made_at, l.id), '[]')
                          from letter l left join organisation o on o.id = l.organisation
                         where l.person = p.id or l.email = p.email),
            'auditLog', (select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', a.at, 'kind', a.kind, 'about',
                                  (select coalesce(jsonb_object_agg(one.key, one.value), '{}') from jsonb_each(a.about) one
                                    where one.key = any ('{benchmark,quarter,version,municipality,delivery,release,number,state,step,sessions,rows}')))
                                  order by a.at, a.chain, a.number), '[]')
                           from platform.audit a left join organisation o on o.id = a.organisation where a.who = p.id))
            from person p where p.id = given_person $$;

  -- 'done', 'not-found', or 'last-admin': somebody has to be able to let others in. The log and names with deliveries stay.
  create function organisations.delete_account(given_person uuid)
    returns text language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare
      leaving person;
      home uuid;
    begin
      -- As those who change roles do; in one order, so that two who leave wait for each other and never both for ever.
      for home in select organisation from membership where person = given_person order by organisation loop
        perform pg_advisory_xact_lock(hashtextextended(home::text, 11));
      end loop;
      -- Whoever lets this person in meanwhile waits here, and finds nobody.
      select * into leaving from person where id = given_person for update;
      if leaving.id is null then return 'not-found'; end if;
      if exists (select 1 from membership m where m.person = given_person and 'admin' = any (m.roles) and not exists (
           select 1 from membership other where other.organisation = m.organisation and other.person <> given_person
              and 'admin' = any (other.roles)))
      then return 'last-admin'; end if;
      delete from platform.session where sess #>> '{passport,user}' = given_person::text;
      delete from letter where person = given_person or email = leaving.email;
      delete from membership where person = given_person;
      delete from person where id = given_person;
      return 'done';
    end $$;
  revoke all on function organisations.has_password(uuid), organisations.own_data(uuid), organisations.delete_account(uuid)
    from public;
  grant execute on function organisations.has_password(uuid), organisations.own_data(uuid), organisations.delete_account(uuid)
    to ijkpunt_app;
`;
