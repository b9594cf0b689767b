import type { TaskState } from '@ijkpunt/contract';
import { verdict } from '@ijkpunt/validation';
import type { UploadState } from '../uploads/index.ts';
import type { ExplainedFinding } from '../validation/index.ts';
import type { DeliveryState } from './delivery.entity.ts';

/** What is known of a round of one organisation. */
export interface TaskFacts {
  /** State of the newest upload, when no delivery was made of it yet. */
  readonly upload: UploadState | undefined;
  readonly delivery: DeliveryState | undefined;
  readonly findings: readonly ExplainedFinding[];
}

/** Where a task stands: a newer upload goes before an older delivery. */
export function taskState({ upload, delivery, findings }: TaskFacts): TaskState {
  if (upload === 'received' || upload === 'checking') return 'checking';
  if (upload === 'refused') return 'refused';
  if (upload === 'checked') {
    const explained = new Set(findings.filter(({ explanation }) => explanation !== '').map(({ key }) => key));
    return verdict(findings, explained).accepted ? 'ready' : 'findings-open';
  }
  if (delivery === undefined) return 'not-started';
  return delivery === 'superseded' ? 'accepted' : delivery;
}
