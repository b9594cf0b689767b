import { createHash } from 'node:crypto';
import type { Scope } from '@ijkpunt/backend';
import type { TestDatabase } from './database.ts';

/** Ids by name: the same person in every test. */
function personNamed(name: string): Scope['person'] {
  const hex = createHash('sha256').update(name).digest('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, name };
}

/** Whose rows and who acts: a municipality by its code, a person by name. */
export async function aScope(
  database: TestDatabase,
  { municipality = 'GM0193', person = 'Rachida' }: { municipality?: string; person?: string } = {},
): Promise<Scope> {
  const organisation = await database.organisationOf(municipality);
  return { organisation, municipality, person: personNamed(person) };
}

/** The owner of the benchmark, who releases. Made when it is not there yet. */
export async function anOwner(database: TestDatabase): Promise<Scope> {
  await database.ask(
    `insert into organisations.organisation (kind, name) select 'owner', 'Eigenaar'
      where not exists (select 1 from organisations.organisation where kind = 'owner')`,
  );
  const [owner] = await database.ask<{ id: string }>(
    `select id from organisations.organisation where kind = 'owner'`,
  );
  return { organisation: owner?.id ?? '', municipality: undefined, person: personNamed('Carla') };
}

/** Opens a round; by default everybody is asked, since long ago. */
export async function aRound(
  database: TestDatabase,
  round: { benchmark?: string; quarter?: string; opensOn?: string; invited?: readonly string[] } = {},
): Promise<{ readonly benchmark: string; readonly quarter: string }> {
  const { benchmark = 'statushouders-voorbeeld', quarter = '2024Q1', opensOn = '2024-04-01' } = round;
  await database.ask(
    `insert into rounds.round (benchmark, quarter, opens_on, deadline, invited) values ($1, $2, $3, $3::date + 28, $4)`,
    [benchmark, quarter, opensOn, round.invited ?? null],
  );
  return { benchmark, quarter };
}
