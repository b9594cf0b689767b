import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refusal, signature, type ActingPerson, type Scope } from '@ijkpunt/backend';

/** Who is signed in; undefined when nobody is. */
export function actingIn(request: Request): ActingPerson | undefined {
  return request.user as ActingPerson | undefined;
}

/**
 * Whose rows, and who acts: made from the session and the membership of the person who is signed in. Who acts for another
 * says so in the name that is kept with what they do.
 */
export function scopeOf(acting: ActingPerson): Scope {
  const { id, organisation, municipality } = acting;
  return { organisation: organisation.id, municipality, person: { id, name: signature(acting) } };
}

/** Hands a method the person who is signed in. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): ActingPerson => {
  const person = actingIn(context.switchToHttp().getRequest<Request>());
  if (person === undefined) throw new Refusal('not-signed-in');
  return person;
});
