import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request } from 'express';
import { from, switchMap, type Observable } from 'rxjs';
import { SupportAccess } from '@ijkpunt/backend';
import { actingIn } from './acting.ts';
import { servedBy } from './serves.ts';

/** Notes in the log of a municipality what somebody who looks along reads there, before it is answered. */
@Injectable()
export class LookedAlong implements NestInterceptor {
  constructor(@Inject(SupportAccess) private readonly support: SupportAccess) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const person = actingIn(request);
    const route = servedBy(context.getHandler());
    if (person?.support === undefined || route === undefined || !('may' in route.access))
      return next.handle();
    const which = Object.values(request.params).map(String);
    return from(this.support.noteReading(person, route.name, which)).pipe(switchMap(() => next.handle()));
  }
}
