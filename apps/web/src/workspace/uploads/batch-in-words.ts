import { REFUSAL_CODES } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { sentenceOfProblem } from '../../server/problems.ts';
import { BATCH_TEXTS } from './batch.texts.ts';
import type { BatchReply } from './use-batch.ts';

/** Why the rows of a municipality were not taken in. */
export function sentenceOfRefusedRows(
  { municipality, code }: BatchReply['refused'][number],
  language: Language,
): string {
  if (municipality === '') return BATCH_TEXTS[language].noCodeText;
  const known = REFUSAL_CODES.find((one) => one === code);
  return sentenceOfProblem({ code: known ?? 'fault', about: { municipality } }, language);
}
