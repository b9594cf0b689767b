import type { FindingCode } from '@ijkpunt/model';
import { CELL_FINDINGS } from './cell-findings.texts.ts';
import { FIGURE_FINDINGS } from './figure-findings.texts.ts';
import type { FindingText } from './finding-text.ts';
import { HISTORY_FINDINGS } from './history-findings.texts.ts';
import { ORIGIN_FINDINGS } from './origin-findings.texts.ts';
import { ROW_FINDINGS } from './row-findings.texts.ts';
import { STATEMENT_FINDINGS } from './statement-findings.texts.ts';

/** The sentences of every finding. A code without a sentence does not compile. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, FindingText>> = {
  ...ROW_FINDINGS,
  ...CELL_FINDINGS,
  ...FIGURE_FINDINGS,
  ...STATEMENT_FINDINGS,
  ...HISTORY_FINDINGS,
  ...ORIGIN_FINDINGS,
};
