import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, PartnershipsService, PeopleService } from '@ijkpunt/backend';
import { aDatabase, aWorkshop } from '@ijkpunt/testing';
import { loadDemonstrationAccounts } from './accounts.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const people = workshop.get(PeopleService);

beforeAll(async () => {
  // Every start loads them: the second time changes nothing.
  for (const _turn of [1, 2]) await asOwner(database.adminUrl, loadDemonstrationAccounts);
});

describe('the accounts of the demonstration', () => {
  it.each([
    ['reporter@zwolle.example', 'Gemeente Zwolle', 'reporter'],
    ['wijkteam@zwolle.example', 'Gemeente Zwolle', 'reporter'],
    ['admin@zwolle.example', 'Gemeente Zwolle', 'admin'],
    ['approver@dalfsen.example', 'Gemeente Dalfsen', 'approver'],
    ['reporter@ijsselland.example', 'Samenwerking IJsselland (demonstratie)', 'reporter'],
    ['coordinator@divosa.example', 'Divosa (demonstratie)', 'coordinator'],
  ])('hold %s, of %s', async (email, organisation, role) => {
    const { person } = await people.judge(email, 'ijkpunt-demo');
    expect(person).toMatchObject({
      organisation: { name: organisation },
      roles: [role],
    });
  });

  it('hold a partnership that acts for the municipalities that agreed, and not for Ommen', async () => {
    const { person: irene } = await people.judge('reporter@ijsselland.example', 'ijkpunt-demo');
    const members = irene && (await workshop.get(PartnershipsService).membersOf(irene));
    expect(members?.map(({ name }) => name)).toEqual(['Dalfsen', 'Kampen', 'Zwartewaterland']);
  });

  it('are not loaded where real people are', async () => {
    await database.ask(
      `insert into organisations.person (email, name) values ('iemand@zwolle.nl', 'Iemand')`,
    );
    await expect(asOwner(database.adminUrl, loadDemonstrationAccounts)).rejects.toThrow('echte mensen');
  });
});
