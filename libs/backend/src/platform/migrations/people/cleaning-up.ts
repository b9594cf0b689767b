/**
 * What the worker removes once a day under the role of requests, which may not do so itself. Periods are given, for they stand in
 * the register; one of less than 30 days removes nothing, so that no caller can empty a table with these.
 */
export const CLEANING_UP = `
  -- Since when somebody was seen without a place: the moment itself is written down nowhere.
  alter table organisations.person add column alone_since timestamptz;

  create function organisations.remove_old_letters(given_days integer)
    returns integer language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare removed integer;
    begin
      -- One that was never sent has nothing to end: it goes by when it was asked for.
      delete from letter where coalesce(ended_at, expires_at, made_at) < now() - make_interval(days => given_days)
                           and given_days >= 30;
      get diagnostics removed = row_count;
      return removed;
    end $$;

  -- Belongs to an organisation, or is asked to join one.
  create function organisations.has_place(given_person uuid)
    returns boolean language sql stable security definer set search_path = organisations, pg_temp
    as $$ select exists (select 1 from membership m where m.person = given_person)
              or exists (select 1 from letter l join person p on p.email = l.email
                          where p.id = given_person and l.kind = 'invitation' and l.ended_at is null
                            and (l.expires_at is null or l.expires_at > now())) $$;

  create function organisations.remove_people_without_place(given_days integer)
    returns integer language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare removed integer;
    begin
      update person set alone_since = null where alone_since is not null and has_place(id);
      delete from platform.session s using person p
       where s.sess #>> '{passport,user}' = p.id::text and p.alone_since < now() - make_interval(days => given_days)
         and given_days >= 30;
      delete from person where alone_since < now() - make_interval(days => given_days) and given_days >= 30
                           and not has_place(id);
      get diagnostics removed = row_count;
      update person set alone_since = now() where alone_since is null and not has_place(id);
      return removed;
    end $$;
  revoke all on function organisations.remove_old_letters(integer), organisations.has_place(uuid),
    organisations.remove_people_without_place(integer) from public;
  grant execute on function organisations.remove_old_letters(integer),
    organisations.remove_people_without_place(integer) to ijkpunt_app;
`;

/** The oldest rows of the audit log go. What verifies begins where a chain was cut, and the rest still proves itself. */
export const AUDIT_CUT = `
  -- Up to and with which row a chain was cut, and the hash of that row, which the next one holds as its previous.
  create table platform.audit_cut (
    chain text primary key,
    number bigint not null,
    hash text not null,
    cut_at timestamptz not null default now()
  );
  alter table platform.audit_cut enable row level security;
  alter table platform.audit_cut force row level security;

  -- All up to this row is older than seven years, and a newer one follows: the next row of the chain is counted from that.
  create function platform.may_be_cut(given_chain text, given_number bigint, given_hash text)
    returns boolean language sql stable set search_path = platform, pg_temp
    as $$ select exists (select 1 from audit a where a.chain = given_chain and a.number = given_number and a.hash = given_hash)
             and exists (select 1 from audit a where a.chain = given_chain and a.number = given_number + 1)
             and not exists (select 1 from audit a where a.chain = given_chain and a.number <= given_number
                                and a.at >= now() - interval '7 years') $$;
  create policy reading on platform.audit_cut for select to ijkpunt_owner using (true);
  create policy cutting on platform.audit_cut for insert to ijkpunt_owner
    with check (platform.may_be_cut(chain, number, hash));
  create policy cutting_on on platform.audit_cut for update to ijkpunt_owner
    using (true) with check (platform.may_be_cut(chain, number, hash));
  -- Of the owner too: only what lies before a cut.
  create policy removing on platform.audit for delete to ijkpunt_owner
    using (number <= (select c.number from platform.audit_cut c where c.chain = audit.chain));

  -- Cuts one chain, and tells how many rows went: whoever notes something there waits for no other chain.
  create function platform.cut_audit(given_years integer)
    returns integer language plpgsql volatile security definer set search_path = platform, pg_temp
    as $$
    declare
      last audit;
      removed integer := 0;
    begin
      select a.* into last from audit a
       where (a.chain, a.number) in (
               select old.chain, max(old.number) from audit old
                where old.at < now() - make_interval(years => given_years)
                  and exists (select 1 from audit next where next.chain = old.chain and next.number = old.number + 1)
                group by old.chain)
         and may_be_cut(a.chain, a.number, a.hash)
       order by a.chain limit 1;
      if last.chain is null then return 0; end if;
      perform pg_advisory_xact_lock(hashtextextended(last.chain, 7));
      -- Another worker may have been first.
      if not may_be_cut(last.chain, last.number, last.hash) then return 0; end if;
      insert into audit_cut (chain, number, hash) values (last.chain, last.number, last.hash)
        on conflict (chain) do update set number = excluded.number, hash = excluded.hash, cut_at = now();
      delete from audit where chain = last.chain and number <= last.number;
      get diagnostics removed = row_count;
      return removed;
    end $$;
  revoke all on function platform.may_be_cut(text, bigint, text), platform.cut_audit(integer) from public;
  grant execute on function platform.cut_audit(integer) to ijkpunt_app;
`;
