import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refusal, type ActingPerson, type Scope } from '@ijkpunt/backend';

/** Who is signed in; undefined when nobody is. */
export function actingIn(request: Request): ActingPerson | undefined {
  return request.user as ActingPerson | undefined;
}

/** Whose rows, and who acts: made from the session and the membership of the person who is signed in. */
export function scopeOf(person: ActingPerson): Scope {
  const { id, name } = person;
  return { organisation: person.organisation.id, municipality: person.municipality, person: { id, name } };
}

/** Hands a method the person who is signed in. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): ActingPerson => {
  const person = actingIn(context.switchToHttp().getRequest<Request>());
  if (person === undefined) throw new Refusal('not-signed-in');
  return person;
});
