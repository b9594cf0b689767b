import { Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PERMISSIONS, allows, signIn, signOut, whoAmI, type PersonReply } from '@ijkpunt/contract';
import type { ActingPerson } from '@ijkpunt/backend';
import { Acting } from '../routing/acting.ts';
import { Input } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { signInto, signOutOf } from './sign-in.ts';

@Controller()
export class SessionController {
  @Serves(signIn)
  async signIn(@Req() request: Request, @Input() _input: unknown): Promise<PersonReply> {
    return toReply(await signInto(request));
  }

  @Serves(signOut)
  async signOut(@Req() request: Request): Promise<void> {
    await signOutOf(request);
  }

  @Serves(whoAmI)
  whoAmI(@Acting() person: ActingPerson): PersonReply {
    return toReply(person);
  }
}

function toReply(person: ActingPerson): PersonReply {
  const { name, email, organisation, municipality, roles } = person;
  return {
    name,
    email,
    organisation: { name: organisation.name, kind: organisation.kind, municipality },
    roles: [...roles],
    permissions: PERMISSIONS.filter((permission) => allows(roles, permission)),
  } satisfies PersonReply;
}
