import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: whoever has the files of a release can check them without us. A release gets data files and a manifest that is
 * signed; they stay readable when newer releases come out. Existing rows: a release of before has no files, and is named
 * by its hash in the manifest of the one after. Back: drops keys and lists; the files go with the next edition, and what
 * was signed can only be checked by who kept the public key.
 */
export class ReleaseProof1764000013000 implements MigrationInterface {
  readonly name = 'ReleaseProof1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEYS);
    await runner.query(FILES);
    await runner.query(SEALED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy out_only on publication.file;
      create policy out_only on publication.file for select to ijkpunt_reader
        using (exists (select 1 from publication.edition_file e where e.hash = file.hash));
      drop table publication.release_file, publication.signing_key;
      drop function publication.refuse_other_key();
    `);
  }
}

/** The private half is for who publishes; no other role may name the column, not even to count it. */
const KEYS = `
  create table publication.signing_key (
    -- The first 16 hexadecimals of SHA-256 over the public key.
    id text primary key check (id ~ '^[0-9a-f]{16}$'),
    public_key text not null,
    private_key text not null,
    created_at timestamptz not null default clock_timestamp(),
    retired_at timestamptz
  );
  -- One key signs at a time.
  create unique index one_signing_key on publication.signing_key ((true)) where retired_at is null;
  alter table publication.signing_key enable row level security;
  alter table publication.signing_key force row level security;
  create policy publisher on publication.signing_key to ijkpunt_publisher using (true) with check (true);
  create policy public_part on publication.signing_key for select to ijkpunt_reader using (true);
  grant select on publication.signing_key to ijkpunt_publisher;
  grant insert (id, public_key, private_key) on publication.signing_key to ijkpunt_publisher;
  grant update (retired_at) on publication.signing_key to ijkpunt_publisher;
  grant select (id, public_key, created_at, retired_at) on publication.signing_key to ijkpunt_reader;
`;

/** Keeps the files of a release alive, and says at which address each is answered. */
const FILES = `
  create table publication.release_file (
    release uuid not null references publication.release (id),
    name text not null check (name ~ '^[a-z0-9][a-z0-9.-]*$'),
    hash text not null references publication.file (hash),
    -- The key of a signature; absent for every other file.
    signed_with text references publication.signing_key (id),
    primary key (release, name),
    check ((name = 'manifest.json.sig') = (signed_with is not null))
  );
  -- The address of a file holds the first 32 hexadecimals of its hash.
  create index release_file_address on publication.release_file (left(hash, 32), name);
  alter table publication.release_file enable row level security;
  alter table publication.release_file force row level security;
  create policy publisher on publication.release_file to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.release_file for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  grant select, insert on publication.release_file to ijkpunt_publisher;
  grant select on publication.release_file to ijkpunt_reader;
  -- The files of older releases stand at no address of an edition. Those of a release that was withdrawn are out of sight.
  drop policy out_only on publication.file;
  create policy out_only on publication.file for select to ijkpunt_reader
    using (exists (select 1 from publication.edition_file e where e.hash = file.hash)
           or exists (select 1 from publication.release_file k where k.hash = file.hash));
`;

/** A key retires once and for all, and nothing else of it changes. */
const SEALED = `
  create function publication.refuse_other_key() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.retired_at is null and new.retired_at is not null
         and (new.id, new.public_key, new.private_key, new.created_at)
             = (old.id, old.public_key, old.private_key, old.created_at) then
        return new;
      end if;
      raise exception 'a signing key only retires: % on %', tg_op, tg_table_name;
    end $$;
  create trigger only_retires before update or delete on publication.signing_key
    for each row execute function publication.refuse_other_key();
  create trigger immutable before update or delete on publication.release_file
    for each row execute function publication.refuse_change();
`;
