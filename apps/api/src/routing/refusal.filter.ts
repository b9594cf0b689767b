import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem, RefusalCode } from '@ijkpunt/contract';
import { log, Refusal } from '@ijkpunt/backend';
import { requestIdOf } from '../platform/request-id.ts';
import { InvalidInputRefusal } from './input.ts';

/** The one table that knows HTTP. A code without a status does not compile. */
const STATUS: Record<RefusalCode, number> = {
  'input-invalid': 400,
  'not-found': 404,
  'not-signed-in': 401,
  'not-allowed': 403,
  'wrong-credentials': 401,
  'too-many-tries': 429,
  'too-many-requests': 429,
  'password-wrong': 403,
  'password-weak': 400,
  'second-factor-needed': 401,
  'second-factor-wrong': 403,
  'second-factor-there': 409,
  'second-factor-not-started': 409,
  'second-factor-obligatory': 409,
  'link-not-valid': 404,
  'person-not-found': 404,
  'person-here-already': 409,
  'person-elsewhere': 409,
  'invitation-not-found': 404,
  'last-admin': 409,
  'role-not-here': 400,
  'organisation-not-found': 404,
  'organisation-administered': 409,
  'organisation-exists': 409,
  'passkey-needed': 401,
  'passkey-wrong': 401,
  'passkey-not-found': 404,
  'passkeys-enough': 409,
  'sign-in-anew': 403,
  'theme-not-legible': 400,
  'sign-on-not-found': 404,
  'sign-on-unreachable': 409,
  'sign-on-secret-missing': 400,
  'sign-on-refused': 401,
  'sign-on-unknown': 403,
  'sign-on-no-role': 403,
  'sign-on-without-factor': 403,
  'sign-on-address-taken': 409,
  'sign-on-session': 403,
  'foreign-origin': 403,
  'benchmark-not-found': 404,
  'round-not-found': 404,
  'round-not-open': 409,
  'round-closed': 409,
  'round-exists': 409,
  'municipality-ended': 409,
  'municipality-not-found': 404,
  'municipality-not-asked': 409,
  'upload-not-found': 404,
  'upload-not-checked': 409,
  'upload-not-latest': 409,
  'file-missing': 400,
  'file-too-large': 413,
  'file-type-unknown': 415,
  'file-empty': 400,
  'file-damaged': 400,
  'file-too-wide': 400,
  'file-too-long': 413,
  'file-too-slow': 413,
  'file-encrypted': 415,
  'file-has-macros': 415,
  'personal-data': 400,
  'part-not-found': 404,
  'mapping-not-found': 404,
  'draft-changed': 409,
  'draft-empty': 409,
  'nothing-to-take-over': 409,
  'call-repeated': 409,
  'nobody-to-act-for': 403,
  'findings-open': 409,
  'explanation-not-asked': 400,
  'text-tells-count': 400,
  'profile-incomplete': 400,
  'already-submitted': 409,
  'trial-only': 409,
  'parts-missing': 409,
  'cells-overlap': 409,
  'delivery-locked': 409,
  'delivery-not-accepted': 409,
  'delivery-not-found': 404,
  'delivery-not-waiting': 409,
  'same-person': 403,
  'key-not-found': 404,
  'rule-not-found': 404,
  'rule-not-valid': 400,
  'rule-not-tried': 409,
  'indicator-unknown': 404,
  'indicator-not-valid': 400,
  'indicator-without-draft': 409,
  'indicator-not-weighed': 409,
  'nothing-to-release': 409,
  'release-running': 409,
  'release-in-steps': 409,
  'approved-already': 409,
  'release-not-found': 404,
  'release-step-not-now': 409,
  'moment-past': 400,
  'reply-closed': 409,
  'indicator-not-found': 400,
  'nothing-computed': 404,
  'view-not-found': 404,
  'view-exists': 409,
  'views-enough': 409,
  'view-elsewhere': 400,
  'recomputation-running': 409,
  'recomputation-not-found': 404,
  'group-not-found': 404,
  'group-exists': 409,
};

/** Turns a refusal into problem+json (RFC 9457); anything else is a fault: logged under the id of the answer, not explained. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = toProblem(error, requestIdOf(response));
    noteAttempt(problem, http.getRequest<Request>(), requestIdOf(response));
    const { seconds } = problem.about;
    // How long to wait is for programs too.
    if (problem.status === 429 && typeof seconds === 'number') response.set('retry-after', String(seconds));
    response.status(problem.status).type('application/problem+json').json(problem);
  }
}

/** Refusals that somebody meets who tries doors that are not theirs. Whoever watches sees them come. */
const ATTEMPTS: readonly string[] = ['not-allowed', 'foreign-origin', 'too-many-tries'];

/** One line: which door, and nothing of what was sent there. Who it was stands in the log of the proxy under the same id. */
function noteAttempt({ code }: Problem, { method, path }: Request, id: string): void {
  if (ATTEMPTS.includes(code)) log.warn({ id, code, method, path }, 'refused');
}

function toProblem(error: unknown, id: string): Problem {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof HttpException && error.getStatus() < 500) return fromNest(error);
  if (isClientError(error))
    return refused(new Refusal(error.status === 413 ? 'file-too-large' : 'input-invalid'));
  log.error({ id, error: error instanceof Error ? error.stack : String(error) }, 'fault');
  return { type: '/problems/fault', title: 'fault', status: 500, detail: id, code: 'fault', about: { id } };
}

function refused(refusal: Refusal): Problem {
  const { code, about } = refusal;
  const problem = {
    type: `/problems/${code}`,
    title: code,
    status: STATUS[code],
    detail: code,
    code,
    about: { ...about },
  };
  return refusal instanceof InvalidInputRefusal ? { ...problem, errors: [...refusal.errors] } : problem;
}

/** What the framework itself refuses: an address that is not there, a body that is no JSON. */
function fromNest(error: HttpException): Problem {
  return refused(new Refusal(OF_THE_FRAMEWORK[error.getStatus()] ?? 'input-invalid'));
}

const OF_THE_FRAMEWORK: Readonly<Record<number, RefusalCode>> = { 404: 'not-found', 413: 'file-too-large' };

/** Errors of the body parser carry a status. */
function isClientError(error: unknown): error is { status: number } {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
