/** Platform: database, queue, clock, log. Knows no stage; every stage stands on it. */
export { Clock } from './clock.ts';
export {
  ComparerDatabase,
  connect,
  Database,
  poolOf,
  PublisherDatabase,
  ReaderDatabase,
  type Entities,
} from './databases.ts';
export { Doorbell, job, type Job, type JobOf } from './doorbell.ts';
export type { Ring } from './ring.ts';
export { MIGRATIONS } from './migrations/index.ts';
export { contentHash } from './files.ts';
export { textOf, wideEncodingOf } from './file-text.ts';
export { verifyAudit, type KnownHead } from './verify-audit.ts';
export { noteAudit, type AuditNote } from './audit.ts';
export { asJson } from './as-json.ts';
export { attempted } from './attempted.ts';
export { log } from './log.ts';
export { isSafeAddress, isThisMachine } from './this-machine.ts';
export { MAIL_SETTINGS, Mailer, type Mail, type MailSettings } from './mail.ts';
export { PlatformModule, type PlatformSettings } from './platform.module.ts';
export { asOwner, prepareDatabase, type OwnerClient, type RolePasswords } from './prepare.ts';
export { QueueSet } from './queue.ts';
export { Refusal, type About } from './refusal.ts';
export { screenText, textsIn } from './screen-text.ts';
export type { Scope } from './scope.ts';
export type { Transaction } from './transaction.ts';
export { Threads } from './threads.ts';
