import { Inject, Injectable } from '@nestjs/common';
import { allows, PERMISSIONS, type PersonReply } from '@ijkpunt/contract';
import { PartnershipsService, PeopleService, type ActingPerson } from '@ijkpunt/backend';

/** Who is signed in, as they are told: for whom they act, for whom they may, and what they may do. */
@Injectable()
export class PersonReplies {
  constructor(
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(PeopleService) private readonly people: PeopleService,
  ) {}

  async of(person: ActingPerson): Promise<PersonReply> {
    const { name, email, organisation, municipality, via, partnership, roles } = person;
    const members = partnership === undefined ? [] : await this.partnerships.members(partnership.id);
    return {
      name,
      email,
      organisation: { name: organisation.name, kind: organisation.kind, municipality },
      via,
      organisations: await this.organisationsOf(person),
      needsSecondFactor: person.needsSecondFactor === true,
      actsFor: members.map((member) => ({ municipality: member.municipality, name: member.name })),
      roles: [...roles],
      permissions: PERMISSIONS.filter((permission) => allows(person, permission)),
    } satisfies PersonReply;
  }

  /** Only where there is something to choose. Of a member that a partnership acts for, the partnership is one's own. */
  private async organisationsOf({
    id,
    only,
    signedOn,
    organisation,
    partnership,
  }: ActingPerson): Promise<PersonReply['organisations']> {
    if (only !== undefined || signedOn === true) return [];
    const all = await this.people.memberships(id);
    const own = partnership?.id ?? organisation.id;
    return all.length < 2 ? [] : all.map((one) => ({ id: one.id, name: one.name, current: one.id === own }));
  }
}
