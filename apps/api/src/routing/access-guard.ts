import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { allows, type Access } from '@ijkpunt/contract';
import { Refusal, type ActingPerson } from '@ijkpunt/backend';
import { actingIn } from './acting.ts';
import { servedBy } from './serves.ts';

/** A door is shut until the contract opens it: no route, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const route = servedBy(context.getHandler());
    if (route === undefined) throw new Refusal('not-found');
    const request = context.switchToHttp().getRequest<Request>();
    const person = actingIn(request);
    // No page of another site can send a key along without knowing it: the origin says nothing then.
    const withKey = person?.only !== undefined;
    if (!withKey && changes(request.method) && isForeign(request)) throw new Refusal('foreign-origin');
    insist(route.access, person);
    return true;
  }
}

function insist(access: Access, person: ActingPerson | undefined): void {
  if ('anyone' in access) return;
  if (person === undefined) throw new Refusal('not-signed-in');
  if ('may' in access && !allows(person, access.may))
    throw new Refusal('not-allowed', { permission: access.may });
}

function changes(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** A page of another site that makes the browser send a request here, with the cookie and all. */
function isForeign(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.get('origin');
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== request.get('host');
  } catch {
    return true;
  }
}
