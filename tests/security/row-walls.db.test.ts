import { beforeAll, describe, expect, it } from 'vitest';
import {
  aDatabase,
  aDeliveryFile,
  aRound,
  aScope,
  aWorkshop,
  DATABASE_ROLES,
  type DatabaseRole,
} from '@ijkpunt/testing';

const database = await aDatabase();
const workshop = await aWorkshop(database);

const OWN = 'GM0193';
const FOREIGN = 'GM0392';
const VERBS = ['select', 'insert', 'update', 'delete'] as const;
type Verb = (typeof VERBS)[number];

/** What a role may see of other organisations, and why. Everything that is not named here is nothing. */
const ACROSS: Readonly<Partial<Record<DatabaseRole, Readonly<Record<string, readonly Verb[]>>>>> = {
  // Compares accepted deliveries of all municipalities, and writes what comes of it.
  comparer: {
    'submissions.delivery': ['select'],
    'submissions.observation': ['select'],
    'comparisons.value': ['select', 'insert', 'update', 'delete'],
  },
  // Publishes comparisons, and what municipalities say to the public about them.
  publisher: {
    'comparisons.value': ['select'],
    'submissions.public_explanation': ['select'],
    // What municipalities replied to a release before it came out.
    'publication.reply': ['select'],
  },
};

const tables = (
  await database.ask<{ name: string }>(
    `select n.nspname || '.' || c.relname as name
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attname = 'organisation' and not a.attisdropped and c.relkind in ('r', 'p') order by 1`,
  )
).map(({ name }) => name);

let own = '';
let foreign = '';

beforeAll(async () => {
  const round = await aRound(database);
  for (const municipality of [OWN, FOREIGN]) {
    const scope = await aScope(database, { municipality });
    const rows = [{ measure: 'B05', value: 40, unit: 'benefits' }];
    const content = aDeliveryFile({ municipality, rows });
    await workshop.deliver(scope, { ...round, content });
    // Submitted and not accepted: of no business to anybody else.
    await workshop.prepare(scope, { ...round, content });
    await database.ask(
      `with p as (insert into organisations.person (email, name) values ($1, 'Iemand') returning id)
       insert into organisations.membership (person, organisation, roles) select id, $2, '{reporter}' from p`,
      [`iemand@${municipality.toLowerCase()}.example`, scope.organisation],
    );
    await plantBeside(scope.organisation, municipality);
  }
  await workshop.compare(round.benchmark, round.quarter);
  own = await database.organisationOf(OWN);
  foreign = await database.organisationOf(FOREIGN);
});

/** What a municipality keeps beside its deliveries, a row each. */
const BESIDE: readonly string[] = [
  `insert into uploads.part (organisation, benchmark, name, measures, saved_by_name)
     values ($1, 'statushouders-voorbeeld', 'wijkteam', '{B05}', 'Rachida')`,
  `insert into uploads.draft (organisation, benchmark, quarter, cells, revision, saved_by_name)
     values ($1, 'statushouders-voorbeeld', '2024Q1', '[]', 1, 'Rachida')`,
  `insert into uploads.mapping (id, organisation, benchmark, name, mapping, saved_by_name)
     values (gen_random_uuid(), $1, 'statushouders-voorbeeld', 'eigen lijst', '{}', 'Rachida')`,
  `insert into submissions.public_explanation (delivery, organisation, benchmark, quarter, municipality, position, measure, text)
     select id, organisation, benchmark, quarter, municipality, 1, 'B05', 'Zo tellen wij.'
       from submissions.delivery where organisation = $1 and state = 'accepted'`,
  `insert into organisations.letter (id, kind, email, organisation, name, roles)
     values (gen_random_uuid(), 'invitation', 'nora@ergens.example', $1, 'Nora', '{reporter}')`,
  `insert into organisations.support_access (id, organisation, reason, opened_by_name, ends_at)
     values (gen_random_uuid(), $1, 'een bevinding', 'Bram', now() + interval '1 hour')`,
  `insert into organisations.theme (organisation, theme, changed_by_name) values ($1, '{}', 'Bram')`,
  `insert into organisations.sign_on (organisation, issuer, client_id, sealed_secret, roles_of, saved_by_name, saved_at)
     values ($1, 'https://aanbieder.example', 'ijkpunt', 'verzegeld', '{}', 'Bram', now())`,
  `insert into organisations.outside_identity (organisation, issuer, subject, person)
     select $1, 'https://aanbieder.example', 'nora', person from organisations.membership where organisation = $1 limit 1`,
  `insert into organisations.saved_view (id, organisation, person, name, address, shared, saved_by_name)
     select gen_random_uuid(), $1, person, 'mijn groep', '/beheer/verkennen', true, 'Rachida'
       from organisations.membership where organisation = $1 limit 1`,
  `insert into comparisons.own_group (id, organisation, name, municipalities, made_by_name)
     values (gen_random_uuid(), $1, 'buren', '{GM0148,GM0150,GM0158,GM0160,GM0163}', 'Rachida')`,
];

/** Rows of what a municipality keeps beside its deliveries: a part, a draft, a mapping, words for the public, a key. */
async function plantBeside(organisation: string, municipality: string): Promise<void> {
  for (const sql of BESIDE) await database.ask(sql, [organisation]);
  await database.ask(
    `with r as (insert into publication.release (id, benchmark, number, state, mode, requested_by, requested_by_name)
       values (gen_random_uuid(), 'statushouders-voorbeeld', 90, 'in-reply', 'in-steps', gen_random_uuid(), 'Carla')
       on conflict (benchmark, number) do update set mode = 'in-steps' returning id)
     insert into publication.reply (release, organisation, municipality, choices, saved_by, saved_by_name, saved_at)
     select id, $1, $2, '[]', gen_random_uuid(), 'Rachida', now() from r`,
    [organisation, municipality],
  );
  await database.ask(
    `insert into organisations.api_key (id, organisation, name, prefix, hash, made_by, made_by_name, expires_on)
     values (gen_random_uuid(), $1, 'sleutel', $2, 'geen hash', gen_random_uuid(), 'Rachida', current_date + 30)`,
    [organisation, municipality.toLowerCase()],
  );
}

/** Whose rows a statement touched; nobody's when the role may not even try. */
async function touched(role: DatabaseRole, table: string, how: Attempt): Promise<readonly string[]> {
  const { verb, organisation } = how;
  try {
    const rows = await database.askAs(role, { ...statement(table, verb, foreign), organisation, undo: true });
    return [...new Set(rows.map((row) => String(row['organisation'])))].toSorted();
  } catch (error) {
    // Permission denied, or a row that the wall refuses.
    if ((error as { code?: string }).code === '42501') return [];
    throw error;
  }
}

interface Attempt {
  readonly verb: Verb;
  readonly organisation?: string | undefined;
}

function statement(table: string, verb: Verb, other: string) {
  if (verb === 'select') return { sql: `select organisation from ${table}` };
  if (verb === 'update')
    return { sql: `update ${table} set organisation = organisation returning organisation` };
  if (verb === 'delete') return { sql: `delete from ${table} returning organisation` };
  return { sql: insertion.get(table) ?? '', values: [other] };
}

/** Per table the insertion of a copy of a foreign row, which the wall sees before any key does. */
const insertion = new Map<string, string>();
beforeAll(async () => {
  for (const table of tables) {
    const [row] = await database.ask(
      `select to_jsonb(t) as row from ${table} t where organisation = $1 limit 1`,
      [foreign],
    );
    if (row === undefined) throw new Error(`nothing was planted in ${table}`);
    const literal = JSON.stringify(row['row']).replaceAll(`'`, `''`);
    insertion.set(
      table,
      `insert into ${table} select (jsonb_populate_record(null::${table}, '${literal}'::jsonb)).* where $1::uuid is not null returning organisation`,
    );
  }
});

describe('the tables of tenants', () => {
  it('hold rows of both organisations, so that there is something to steal', async () => {
    for (const table of tables) {
      const rows = await database.ask(`select distinct organisation from ${table}`);
      expect(
        rows.map(({ organisation }) => organisation),
        table,
      ).toEqual(expect.arrayContaining([own, foreign]));
    }
  });

  it('show and give the role of requests the rows of its own organisation only, whatever it asks', async () => {
    for (const table of tables) {
      for (const verb of VERBS) {
        const whose = await touched('app', table, { verb, organisation: own });
        expect(
          whose.filter((organisation) => organisation !== own),
          `${verb} ${table}`,
        ).toEqual([]);
      }
      expect(await touched('app', table, { verb: 'select', organisation: own }), table).toEqual([own]);
    }
  });

  it('show the role of requests nothing when nobody is set', async () => {
    for (const table of tables) {
      for (const verb of VERBS) {
        expect(await touched('app', table, { verb }), `${verb} ${table}`).toEqual([]);
        expect(await touched('app', table, { verb, organisation: '' }), `${verb} ${table}`).toEqual([]);
      }
    }
  });

  it('let no row move to another organisation', async () => {
    for (const table of tables) {
      const moving = { sql: `update ${table} set organisation = $1`, values: [foreign] };
      await expect(
        database.askAs('app', { ...moving, organisation: own, undo: true }),
        table,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each(DATABASE_ROLES.filter((role) => role !== 'app'))(
    'show role %s no foreign row that its work does not ask for',
    async (role) => {
      for (const table of tables) {
        const allowed = ACROSS[role]?.[table] ?? [];
        for (const verb of VERBS) {
          if (allowed.includes(verb)) continue;
          // An organisation of its own makes no difference to a role that has none.
          expect(await touched(role, table, { verb, organisation: own }), `${verb} ${table}`).toEqual([]);
        }
      }
    },
  );

  it('show the comparer accepted deliveries and their cells, and no others', async () => {
    const states = await database.askAs('comparer', {
      sql: `select distinct state from submissions.delivery`,
    });
    expect(states).toEqual([{ state: 'accepted' }]);
    const [seen] = await database.askAs('comparer', {
      sql: `select count(distinct delivery)::int as deliveries from submissions.observation`,
    });
    expect(seen).toEqual({ deliveries: 2 });
  });
});

describe('people', () => {
  it.each(DATABASE_ROLES)('are not to be listed by role %s', async (role) => {
    await expect(database.askAs(role, { sql: `select * from organisations.person` })).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('are found by the role of requests one at a time, by address', async () => {
    const sql = `select email from organisations.sign_in_facts($1)`;
    expect(await database.askAs('app', { sql, values: ['IEMAND@gm0193.example'] })).toEqual([
      { email: 'iemand@gm0193.example' },
    ]);
    expect(await database.askAs('app', { sql, values: ['%'] })).toEqual([]);
  });

  it.each(['comparer', 'publisher', 'reader'] as const)('are not found by role %s', async (role) => {
    const sql = `select * from organisations.sign_in_facts('iemand@gm0193.example')`;
    await expect(database.askAs(role, { sql })).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the role that serves the public', () => {
  it('may read publications and nothing else', async () => {
    const readable = await database.ask<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'v', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
          and has_schema_privilege('ijkpunt_reader', n.oid, 'usage')
          and has_table_privilege('ijkpunt_reader', c.oid, 'select') order by 1`,
    );
    expect(readable.map(({ name }) => name)).toEqual([
      'publication.breakdown',
      'publication.edition',
      'publication.edition_file',
      'publication.explanation',
      'publication.file',
      'publication.log',
      'publication.municipality',
      'publication.reference',
      'publication.release',
      'publication.release_file',
      'publication.released_reply',
      'publication.slice',
      'publication.withdrawal',
      'publication.withdrawn_file',
    ]);
  });

  it('may write nowhere', async () => {
    const writable = await database.ask(
      `select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'v', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
          and has_table_privilege('ijkpunt_reader', c.oid, 'insert, update, delete, truncate')`,
    );
    expect(writable).toEqual([]);
  });
});
