import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aWorkshop } from '@ijkpunt/testing';
import type { ActingPerson } from './acting-person.ts';
import { PartnershipsService, scopeOfMember } from './partnerships.service.ts';
import { PeopleService } from './people.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const partnerships = workshop.get(PartnershipsService);
const people = workshop.get(PeopleService);

let irene: ActingPerson;
beforeAll(async () => {
  const [made] = await database.ask<{ id: string }>(
    `with o as (insert into organisations.organisation (kind, name) values ('partnership', 'Samenwerking') returning id),
          p as (insert into organisations.person (email, name) values ('irene@samen.example', 'Irene') returning id),
          m as (insert into organisations.membership (person, organisation, roles)
                select p.id, o.id, '{reporter}' from p, o),
          a as (insert into organisations.partnership_member (partnership, municipality, agreed_on)
                select o.id, t.code, t.agreed from o, (values ('GM0148', current_date), ('GM0166', current_date),
                  ('GM0175', null), ('GM1896', current_date + 7)) t(code, agreed))
     select id from p`,
  );
  const found = await people.acting(made?.id ?? '');
  if (found === undefined) throw new Error('Irene is not there');
  irene = found;
});

describe('somebody of a partnership', () => {
  it('may act for the municipalities that agreed, and for no others', async () => {
    const members = await partnerships.membersOf(irene);
    expect(members.map(({ municipality, name }) => [municipality, name])).toEqual([
      ['GM0148', 'Dalfsen'],
      ['GM0166', 'Kampen'],
    ]);
  });

  it('becomes the municipality, with the name of the partnership beside their own', async () => {
    const acting = await partnerships.actingFor(irene, 'GM0148');
    const organisation = await database.organisationOf('GM0148');
    expect(acting).toMatchObject({
      id: irene.id,
      organisation: { id: organisation, name: 'Gemeente Dalfsen', kind: 'municipality' },
      municipality: 'GM0148',
      via: 'Samenwerking',
      partnership: { name: 'Samenwerking' },
    });
    const [member] = await partnerships.membersOf(irene);
    expect(member && scopeOfMember(irene, member)).toEqual({
      organisation,
      municipality: 'GM0148',
      person: { id: irene.id, name: 'Irene (Samenwerking)' },
    });
  });

  it.each([
    ['did not agree', 'GM0175'],
    ['agrees next week only', 'GM1896'],
    ['is no member', 'GM0193'],
    ['does not exist', 'GM9999'],
    ['is spelled with a trick', `GM0148' or '1'='1`],
  ])('does not act for a municipality that %s', async (_why, municipality) => {
    expect(await partnerships.actingFor(irene, municipality)).toBeUndefined();
  });

  it('acts no longer for a municipality once it takes its agreement back', async () => {
    expect(await partnerships.actingFor(irene, 'GM0166')).toBeDefined();
    await database.ask(
      `update organisations.partnership_member set agreed_on = null where municipality = 'GM0166'`,
    );
    expect(await partnerships.actingFor(irene, 'GM0166')).toBeUndefined();
  });
});

describe('somebody of a municipality', () => {
  it('acts for nobody else', async () => {
    const { partnership: _none, ...home } = irene;
    expect(await partnerships.actingFor(home, 'GM0148')).toBeUndefined();
    await expect(partnerships.membersOf(home)).rejects.toEqual(
      expect.objectContaining({ code: 'nobody-to-act-for' }),
    );
  });
});
