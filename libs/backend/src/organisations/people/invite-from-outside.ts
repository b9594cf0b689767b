import { randomUUID } from 'node:crypto';
import { invitePerson } from '@ijkpunt/contract';
import type { OwnerClient } from '../../platform/index.ts';
import { letterAsked } from '../letters/letter.jobs.ts';

/** Whom the operator invites, as administrator of which organisation. */
export interface FirstAdministrator {
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
}

const OPERATOR = 'de operator';

/**
 * Invites an administrator of an organisation, for whoever keeps the system: the very first, and later when an organisation lost
 * all of its own. Where there is no owner of the benchmark yet, the organisation that is named becomes it. The worker writes the
 * letter.
 *
 * @throws Error in words for the operator
 */
export async function inviteFromOutside(
  client: OwnerClient,
  { organisation, email, name }: FirstAdministrator,
): Promise<void> {
  // By the same rule as an administrator who invites somebody.
  if (!invitePerson.body.shape.email.safeParse(email).success)
    throw new Error(`${email} is geen e-mailadres`);
  const id = await organisationNamed(client, organisation);
  const letter = randomUUID();
  await client.query(
    `insert into organisations.letter (id, kind, email, organisation, name, roles, made_by_name)
     values ($1, 'invitation', lower($2), $3, $4, '{admin}', $5)`,
    [letter, email, id, name, OPERATOR],
  );
  // Nobody heard it ring: it counts as one that has waited, which the next sweep rings again.
  await client.query(
    `insert into platform.bell (id, job, payload, rung_at) values ($1, $2, $3, now() - interval '1 hour')`,
    [randomUUID(), letterAsked.name, JSON.stringify({ letter })],
  );
  await client.query(`select platform.note_audit($1, null, $2, 'person-invited', $3::jsonb)`, [
    id,
    OPERATOR,
    JSON.stringify({ name, roles: 'admin' }),
  ]);
}

async function organisationNamed(client: OwnerClient, name: string): Promise<string> {
  await client.query(
    `insert into organisations.organisation (kind, name)
     select 'owner', $1 where not exists (select 1 from organisations.organisation where kind = 'owner' or name = $1)`,
    [name],
  );
  const { rows } = await client.query<{ id: string }>(
    `select id from organisations.organisation where name = $1`,
    [name],
  );
  if (rows[0] === undefined)
    throw new Error(`er is geen organisatie “${name}”, en de benchmark heeft al een eigenaar`);
  return rows[0].id;
}
