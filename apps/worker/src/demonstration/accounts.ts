import { quartersBetween, shifted, type Quarter } from '@ijkpunt/model';
import { calendarOf, passwordHash, type OwnerClient } from '@ijkpunt/backend';
import { FIRST_QUARTER, LAST_QUARTER } from './calibration.ts';
import raadsnota from './raadsnota/index.json';

/** The password of every demonstration account; they exist only where the demonstration is loaded. */
const PASSWORD = 'ijkpunt-demo';
const OWNER = 'Divosa (demonstratie)';
const PARTNERSHIP = 'Samenwerking IJsselland (demonstratie)';

/** Dalfsen, Kampen and Zwartewaterland agreed; Ommen thinks about it. */
const MEMBERS = [
  { municipality: 'GM0148', agreed: true },
  { municipality: 'GM0166', agreed: true },
  { municipality: 'GM1896', agreed: true },
  { municipality: 'GM0175', agreed: false },
];

interface Account {
  readonly email: string;
  readonly name: string;
  /** Code of the municipality, or one of the two other organisations. */
  readonly home: string;
  readonly roles: readonly string[];
}

const ACCOUNTS: readonly Account[] = [
  account('reporter@zwolle.example', 'Rachida (aanleveraar Zwolle)', 'GM0193', 'reporter'),
  account('wijkteam@zwolle.example', 'Wim (wijkteam Zwolle)', 'GM0193', 'reporter'),
  account('approver@zwolle.example', 'Arend (teammanager Zwolle)', 'GM0193', 'approver'),
  account('admin@zwolle.example', 'Bram (beheerder Zwolle)', 'GM0193', 'admin'),
  account('reader@zwolle.example', 'Petra (beleidsmedewerker Zwolle)', 'GM0193', 'reader'),
  account('reporter@haarlem.example', 'Ruben (aanleveraar Haarlem)', 'GM0392', 'reporter'),
  account('approver@haarlem.example', 'Anouk (teammanager Haarlem)', 'GM0392', 'approver'),
  account('approver@dalfsen.example', 'Dewi (teammanager Dalfsen)', 'GM0148', 'approver'),
  account('reporter@ijsselland.example', 'Irene (aanleveraar IJsselland)', PARTNERSHIP, 'reporter'),
  account('coordinator@divosa.example', 'Carla (coördinator Divosa)', OWNER, 'coordinator'),
  account('analyst@divosa.example', 'Anil (analist Divosa)', OWNER, 'analyst'),
  account('admin@divosa.example', 'Bea (beheerder Divosa)', OWNER, 'admin'),
];

function account(email: string, name: string, home: string, role: string): Account {
  return { email, name, home, roles: [role] };
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
  await makeOrganisations(client);
  const hash = await passwordHash(PASSWORD);
  for (const { email, name, home, roles } of ACCOUNTS) {
    await client.query(
      `insert into organisations.person (email, name, password_hash) values ($1, $2, $3) on conflict (email) do nothing`,
      [email, name, hash],
    );
    await client.query(
      `insert into organisations.membership (person, organisation, roles)
       select p.id, o.id, $3 from organisations.person p, organisations.organisation o
        where p.email = $1 and (o.municipality = $2 or (o.municipality is null and o.name = $2))
       on conflict do nothing`,
      [email, home, roles],
    );
  }
  await openRounds(client);
}

/** The owner, and a partnership with the municipalities that it may act for. What was agreed since is left alone. */
async function makeOrganisations(client: OwnerClient): Promise<void> {
  for (const [kind, name] of [
    ['owner', OWNER],
    ['partnership', PARTNERSHIP],
  ]) {
    await client.query(
      `insert into organisations.organisation (kind, name)
       select $1, $2 where not exists (select 1 from organisations.organisation where kind = $1)`,
      [kind, name],
    );
  }
  for (const { municipality, agreed } of MEMBERS) {
    await client.query(
      `insert into organisations.partnership_member (partnership, municipality, agreed_on, agreed_by_name)
       select o.id, $2, case when $3 then current_date end, case when $3 then 'Demonstratie' end
         from organisations.organisation o where o.kind = 'partnership' and o.name = $1
       on conflict do nothing`,
      [PARTNERSHIP, municipality, agreed],
    );
  }
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
