import type { Route } from '../route.ts';
import { exportAudit, readAudit } from './audit.ts';
import { listKeys, makeKey, revokeKey } from './keys.ts';

/** What an organisation keeps for itself. */
export const ORGANISATION_ROUTES: readonly Route[] = [listKeys, makeKey, revokeKey, readAudit, exportAudit];
