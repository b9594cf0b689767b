import { quartersBetween, shifted, type Quarter } from '@ijkpunt/model';
import { calendarOf, passwordHash, type OwnerClient } from '@ijkpunt/backend';
import { FIRST_QUARTER, LAST_QUARTER } from './calibration.ts';
import raadsnota from './raadsnota/index.json';

/** The password of every demonstration account; they exist only where the demonstration is loaded. */
const PASSWORD = 'ijkpunt-demo';
const OWNER = 'Divosa (demonstratie)';

interface Account {
  readonly email: string;
  readonly name: string;
  readonly municipality: string | undefined;
  readonly roles: readonly string[];
}

const ACCOUNTS: readonly Account[] = [
  account('reporter@zwolle.example', 'Rachida (aanleveraar Zwolle)', 'GM0193', 'reporter'),
  account('approver@zwolle.example', 'Arend (teammanager Zwolle)', 'GM0193', 'approver'),
  account('reporter@haarlem.example', 'Ruben (aanleveraar Haarlem)', 'GM0392', 'reporter'),
  account('approver@haarlem.example', 'Anouk (teammanager Haarlem)', 'GM0392', 'approver'),
  account('coordinator@divosa.example', 'Carla (coördinator Divosa)', undefined, 'coordinator'),
  account('analyst@divosa.example', 'Anil (analist Divosa)', undefined, 'analyst'),
  account('admin@divosa.example', 'Bea (beheerder Divosa)', undefined, 'admin'),
];

function account(email: string, name: string, municipality: string | undefined, role: string): Account {
  return { email, name, municipality, roles: [role] };
}

/** Makes the demonstration accounts and opens the rounds. Refuses where real people are: these passwords are known. */
export async function loadDemonstrationAccounts(client: OwnerClient): Promise<void> {
  const real = await client.query(
    `select 1 from organisations.person where email not like '%.example' limit 1`,
  );
  if (real.rowCount !== 0) {
    throw new Error(
      'In deze database staan accounts van echte mensen. De demonstratie wordt daar niet geladen: zet DEMONSTRATION=off.',
    );
  }
  await client.query(
    `insert into organisations.organisation (kind, name)
     select 'owner', $1 where not exists (select 1 from organisations.organisation where kind = 'owner')`,
    [OWNER],
  );
  const hash = await passwordHash(PASSWORD);
  for (const { email, name, municipality, roles } of ACCOUNTS) {
    await client.query(
      `insert into organisations.person (email, name, password_hash) values ($1, $2, $3) on conflict (email) do nothing`,
      [email, name, hash],
    );
    await client.query(
      `insert into organisations.membership (person, organisation, roles)
       select p.id, o.id, $3 from organisations.person p, organisations.organisation o
        where p.email = $1 and (o.municipality = $2 or ($2::text is null and o.kind = 'owner'))
       on conflict do nothing`,
      [email, municipality ?? null, roles],
    );
  }
  await openRounds(client);
}

/** The quarters of both benchmarks, and one more for who wants to try it. */
async function openRounds(client: OwnerClient): Promise<void> {
  for (const quarter of quartersBetween(FIRST_QUARTER, shifted(LAST_QUARTER, 1))) {
    await openRound(client, 'statushouders-voorbeeld', quarter, undefined);
  }
  const invited = new Map<string, string[]>();
  for (const { quarter, municipality } of raadsnota.deliveries) {
    invited.set(quarter, [...(invited.get(quarter) ?? []), municipality]);
  }
  for (const [quarter, municipalities] of invited) {
    await openRound(client, 'raadsnota-statushouders', quarter as Quarter, municipalities);
  }
}

async function openRound(
  client: OwnerClient,
  benchmark: string,
  quarter: Quarter,
  invited: readonly string[] | undefined,
): Promise<void> {
  const { opensOn, deadline } = calendarOf(quarter);
  await client.query(
    `insert into rounds.round (benchmark, quarter, opens_on, deadline, invited) values ($1, $2, $3, $4, $5)
     on conflict (benchmark, quarter) do update set invited = excluded.invited`,
    [benchmark, quarter, opensOn, deadline, invited ?? null],
  );
}
