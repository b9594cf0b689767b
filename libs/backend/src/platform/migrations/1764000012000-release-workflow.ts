import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: a release goes from requested to released in reviewed steps: a draft that only its municipalities see, their
 * replies, an approval, an embargo; and afterwards a correction or a withdrawal. Existing rows: what came out stays as it
 * is; a bake under way is composing. Back: whatever was on its way has failed; replies, drafts, withdrawals and the log
 * are dropped, so that what was withdrawn stands again.
 */
export class ReleaseWorkflow1764000012000 implements MigrationInterface {
  readonly name = 'ReleaseWorkflow1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STEPS);
    await runner.query(WITHDRAWALS);
    await runner.query(WALLS);
    await runner.query(REVIEWS);
    await runner.query(ASKED);
    await runner.query(DRAFTS);
    await runner.query(REPLIES);
    await runner.query(tenantTable('publication.reply', 'select, insert, update'));
    await runner.query(REPLY_WALLS);
    await runner.query(RELEASED_REPLIES);
    await runner.query(LOG);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}

/** The owner of the table passes its wall for one statement only. */
const STEPS = `
  alter table publication.release drop constraint release_state_check;
  alter table publication.release no force row level security;
  update publication.release set state = 'composing' where state = 'baking';
  alter table publication.release force row level security;
  alter table publication.release
    add constraint release_state_check check (state in ('requested', 'composing', 'draft', 'in-reply', 'closing',
      'reviewed', 'scheduled', 'released', 'refused', 'failed', 'abandoned')),
    add column mode text not null default 'at-once' check (mode in ('at-once', 'in-steps')),
    -- Figures that were computed after this moment need not be in it; absent: the moment of the request.
    add column figures_at timestamptz,
    -- Number of the release of the same benchmark that it corrects.
    add column corrects integer check (corrects < number),
    add column reason text check (char_length(reason) between 1 and 500),
    -- How many values differ from those of the release that it corrects.
    add column changed jsonb,
    add column reply_until timestamptz,
    add column embargo_until timestamptz,
    -- Quarters after this one are provisional.
    add column final_until text check (final_until ~ '^[0-9]{4}Q[1-4]$'),
    add column newest_quarter text,
    add constraint correction_with_reason check ((corrects is null) = (reason is null)),
    add foreign key (benchmark, corrects) references publication.release (benchmark, number);
  drop index publication.one_running;
  create unique index one_running on publication.release (benchmark)
    where state in ('requested', 'composing', 'draft', 'in-reply', 'closing', 'reviewed', 'scheduled');
`;

const WITHDRAWALS = `
  create table publication.withdrawal (
    release uuid primary key references publication.release (id),
    reason text not null check (char_length(reason) between 1 and 500),
    withdrawn_by uuid not null,
    withdrawn_by_name text not null,
    withdrawn_at timestamptz not null
  );
  alter table publication.withdrawal enable row level security;
  alter table publication.withdrawal force row level security;
  create policy readable on publication.withdrawal for select
    to ijkpunt_app, ijkpunt_publisher, ijkpunt_reader, ijkpunt_owner using (true);
  create policy owner_withdraws on publication.withdrawal for insert to ijkpunt_app
    with check (organisations.acts_as_owner()
                and exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  grant select on publication.withdrawal to ijkpunt_app, ijkpunt_publisher, ijkpunt_reader;
  grant insert on publication.withdrawal to ijkpunt_app;
  create trigger immutable before update or delete on publication.withdrawal
    for each row execute function publication.refuse_change();
`;

/** What was withdrawn is out of the sight of whoever draws pages: nothing has to remember to leave it out. */
const WALLS = `
  drop policy workspace on publication.release;
  create policy workspace on publication.release for select to ijkpunt_app using (true);
  create policy owner_requests on publication.release for insert to ijkpunt_app
    with check (organisations.acts_as_owner() and state = 'requested' and hash is null);
  create policy owner_steps on publication.release for update to ijkpunt_app
    using (organisations.acts_as_owner()
           and state in ('draft', 'in-reply', 'reviewed', 'scheduled', 'refused', 'failed'))
    with check (organisations.acts_as_owner()
                and state in ('requested', 'in-reply', 'closing', 'reviewed', 'scheduled', 'abandoned'));
  grant update (state, claimed_at, figures_at, reply_until, embargo_until, final_until) on publication.release
    to ijkpunt_app;
  drop policy publisher on publication.release;
  create policy publisher_reads on publication.release for select to ijkpunt_publisher
    using (not exists (select 1 from publication.withdrawal w where w.release = id));
  create policy publisher_steps on publication.release for update to ijkpunt_publisher using (true) with check (true);
  drop policy released_only on publication.release;
  create policy released_only on publication.release for select to ijkpunt_reader
    using (state = 'released' and not exists (select 1 from publication.withdrawal w where w.release = id));
`;

const REVIEWS = `
  -- What disclosure control did, and which cells it would have told: for the coordinator, and for no one else.
  create table publication.review (
    release uuid primary key references publication.release (id),
    report jsonb,
    refusal jsonb
  );
  create table publication.approval (
    release uuid not null references publication.release (id),
    person uuid not null,
    person_name text not null,
    approved_at timestamptz not null,
    primary key (release, person)
  );
  alter table publication.review enable row level security;
  alter table publication.review force row level security;
  create policy owner_reads on publication.review for select to ijkpunt_app using (organisations.acts_as_owner());
  create policy publisher on publication.review to ijkpunt_publisher using (true) with check (true);
  alter table publication.approval enable row level security;
  alter table publication.approval force row level security;
  create policy owner_approves on publication.approval to ijkpunt_app
    using (organisations.acts_as_owner()) with check (organisations.acts_as_owner());
  grant select on publication.review to ijkpunt_app;
  grant select, insert, update on publication.review to ijkpunt_publisher;
  grant select, insert, delete on publication.approval to ijkpunt_app;
`;

const ASKED = `
  -- Whose figures are in a draft, and of which indicators: who may look at it and reply.
  create table publication.asked (
    release uuid not null references publication.release (id),
    municipality text not null,
    indicators text[] not null,
    primary key (release, municipality)
  );
  alter table publication.asked enable row level security;
  alter table publication.asked force row level security;
  create policy own_place on publication.asked for select to ijkpunt_app
    using (municipality = organisations.current_municipality() or organisations.acts_as_owner());
  create policy publisher on publication.asked to ijkpunt_publisher using (true) with check (true);
  grant select on publication.asked to ijkpunt_app;
  grant select, insert, delete on publication.asked to ijkpunt_publisher;
`;

const DRAFTS = `
  create table publication.draft (
    release uuid primary key references publication.release (id),
    -- The newest edition when it was baked; 0 before the first. Beside another one it is baked anew.
    base integer not null,
    made_with text not null,
    -- The moment of release that its pages state.
    released_at timestamptz not null,
    -- What comes out, as compressed JSON.
    figures bytea not null
  );
  create table publication.draft_file (
    release uuid not null references publication.draft (release) on delete cascade,
    path text not null,
    hash text not null references publication.file (hash),
    primary key (release, path)
  );
  create index draft_file_by_hash on publication.draft_file (hash);
  create index edition_file_by_hash on publication.edition_file (hash);
  grant select, insert, update, delete on publication.draft, publication.draft_file to ijkpunt_publisher;
  grant select on publication.draft_file, publication.file to ijkpunt_app;
  alter table publication.draft enable row level security;
  alter table publication.draft force row level security;
  create policy publisher on publication.draft to ijkpunt_publisher using (true) with check (true);
  alter table publication.draft_file enable row level security;
  alter table publication.draft_file force row level security;
  create policy publisher on publication.draft_file to ijkpunt_publisher using (true) with check (true);
  create policy owner_looks on publication.draft_file for select to ijkpunt_app using (organisations.acts_as_owner());
  -- A municipality sees its own page and those of indicators, from the moment that it is asked for its reply.
  create policy own_pages on publication.draft_file for select to ijkpunt_app using (
    exists (select 1 from publication.asked a join publication.release r on r.id = a.release
             where a.release = draft_file.release and a.municipality = organisations.current_municipality()
               and r.state in ('in-reply', 'closing', 'reviewed', 'scheduled'))
    and (path ~ '^(/en)?/indicatoren/'
         or path in (select folder || m.slug
                       from organisations.municipality m, unnest(array['/gemeenten/', '/en/gemeenten/']) as folder
                      where m.code = organisations.current_municipality())));
  -- A file is seen by who sees an address that it stands at.
  alter table publication.file enable row level security;
  alter table publication.file force row level security;
  create policy publisher on publication.file to ijkpunt_publisher using (true) with check (true);
  create policy out_only on publication.file for select to ijkpunt_reader
    using (exists (select 1 from publication.edition_file e where e.hash = file.hash));
  create policy of_drafts on publication.file for select to ijkpunt_app
    using (exists (select 1 from publication.draft_file d where d.hash = file.hash));
`;

const REPLIES = `
  create table publication.reply (
    release uuid not null references publication.release (id),
    organisation uuid not null,
    municipality text not null,
    -- For the public; absent when it says nothing.
    text text check (char_length(text) between 1 and 2000),
    -- Per indicator: consent or withhold, and the reason of the latter.
    choices jsonb not null,
    saved_by uuid not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    primary key (release, municipality)
  );
`;

/** A reply is written by its own municipality, as long as it is asked for. */
const REPLY_WALLS = `
  ${['insert', 'update']
    .map(
      (verb) => `
  create policy own_place_${verb} on publication.reply as restrictive for ${verb} to ijkpunt_app
    with check (organisation = platform.current_organisation() and municipality = organisations.current_municipality()
                and exists (select 1 from publication.release r where r.id = release and r.state = 'in-reply'));`,
    )
    .join('\n')}
  create policy owner_reads on publication.reply for select to ijkpunt_app
    using (platform.current_organisation() is not null and organisations.acts_as_owner());
  create policy all_rows on publication.reply for select to ijkpunt_publisher using (true);
  grant select on publication.reply to ijkpunt_publisher;
`;

const RELEASED_REPLIES = `
  create table publication.released_reply (
    release uuid not null references publication.release (id),
    municipality text not null,
    text text not null,
    primary key (release, municipality)
  );
  grant select, insert on publication.released_reply to ijkpunt_publisher;
  grant select on publication.released_reply to ijkpunt_reader;
  alter table publication.released_reply enable row level security;
  alter table publication.released_reply force row level security;
  create policy publisher on publication.released_reply to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.released_reply for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  create trigger immutable before update or delete on publication.released_reply
    for each row execute function publication.refuse_change();
`;

/** The log tells of withdrawn releases too, so it looks past the walls of its readers, with the rights of its owner. */
const LOG = `
  create policy log on publication.release for select to ijkpunt_owner using (state = 'released');
  create view publication.log as
    select r.id as release, r.benchmark, r.content -> 'title' as title, (r.content ->> 'invented')::boolean as invented,
           r.number, r.released_at, r.hash, r.shown, r.withheld, r.corrects, r.reason, r.changed, r.final_until,
           r.newest_quarter, w.withdrawn_at, w.reason as withdrawn_reason
      from publication.release r left join publication.withdrawal w on w.release = r.id
     where r.state = 'released';
  grant select on publication.log to ijkpunt_app, ijkpunt_publisher, ijkpunt_reader;
`;

const BACK = `
  drop view publication.log;
  drop policy log on publication.release;
  drop policy publisher on publication.file;
  drop policy out_only on publication.file;
  drop policy of_drafts on publication.file;
  alter table publication.file no force row level security;
  alter table publication.file disable row level security;
  revoke select on publication.file from ijkpunt_app;
  drop index publication.edition_file_by_hash;
  drop table publication.released_reply, publication.reply, publication.draft_file, publication.draft, publication.asked,
    publication.approval, publication.review;
  drop policy workspace on publication.release;
  drop policy owner_requests on publication.release;
  drop policy owner_steps on publication.release;
  drop policy publisher_reads on publication.release;
  drop policy publisher_steps on publication.release;
  drop policy released_only on publication.release;
  drop table publication.withdrawal;
  revoke update (state, claimed_at, figures_at, reply_until, embargo_until, final_until) on publication.release
    from ijkpunt_app;
  create policy workspace on publication.release to ijkpunt_app using (true)
    with check (state = 'requested' and hash is null);
  create policy publisher on publication.release to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.release for select to ijkpunt_reader using (state = 'released');
  drop index publication.one_running;
  alter table publication.release
    drop constraint release_state_check, drop column mode, drop column figures_at, drop column corrects,
    drop column reason, drop column changed, drop column reply_until, drop column embargo_until,
    drop column final_until, drop column newest_quarter;
  alter table publication.release no force row level security;
  update publication.release set state = 'baking' where state = 'composing';
  update publication.release set state = 'failed' where state not in ('requested', 'baking', 'released', 'failed');
  alter table publication.release force row level security;
  alter table publication.release
    add constraint release_state_check check (state in ('requested', 'baking', 'released', 'failed'));
  create unique index one_running on publication.release (benchmark) where state in ('requested', 'baking');
`;
