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
    const { name, email, organisation, municipality, via, support, partnership, roles } = person;
    const members = partnership === undefined ? [] : await this.partnerships.members(partnership.id);
    return {
      name,
      email,
      organisation: { name: organisation.name, kind: organisation.kind, municipality },
      via,
      organisations: await this.organisationsOf(person),
      supportUntil: support?.until.toISOString(),
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
    support,
  }: ActingPerson): Promise<PersonReply['organisations']> {
    if (only !== undefined) return [];
    const own = partnership?.id ?? organisation.id;
    const home = support?.home ?? own;
    const all = (await this.people.memberships(id)).filter(
      // What its provider does not vouch for is not offered; what is opened to its own organisation is.
      (one) => signedOn !== true || one.id === home || one.supportHome === home,
    );
    if (all.length < 2) return [];
    return all.map(({ id: one, name, supportUntil }) => ({
      id: one,
      name,
      current: one === own,
      supportUntil: supportUntil?.toISOString(),
    }));
  }
}
