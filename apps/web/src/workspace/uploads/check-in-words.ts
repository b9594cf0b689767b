import type { CheckedUploadReply, UploadReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { byWhatTheyAsk } from '../validation/by-what-they-ask.ts';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

/** Whether the check has come to its end, well or not. */
export function isFinished(state: UploadReply['state']): boolean {
  return state === 'checked' || state === 'refused';
}

/** How far the check is, in one sentence for eye and ear. */
export function checkInWords(
  { state, rowsRead }: Pick<UploadReply, 'state' | 'rowsRead'>,
  language: Language,
): string {
  const texts = UPLOADS_TEXTS[language];
  if (state === 'received') return texts.received;
  if (state === 'refused') return texts.refused;
  if (state === 'checked') return texts.gathering;
  return fill(texts.checking, { rows: numberInWords(rowsRead, language) });
}

/** What the check found, in one sentence. */
export function outcomeInWords(
  upload: Pick<CheckedUploadReply, 'findings' | 'rowsRead'>,
  language: Language,
): string {
  const texts = UPLOADS_TEXTS[language];
  const groups = byWhatTheyAsk(upload.findings);
  const values = {
    rows: numberInWords(upload.rowsRead, language),
    corrections: groups.correction.length,
    explanations: groups.explanation.length,
    notices: groups.notice.length,
  };
  return fill(upload.findings.length === 0 ? texts.clean : texts.outcome, values);
}
