import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import { CompareQuarter } from './compare-quarter.ts';
import { CompareYear } from './compare-year.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { NoteRevisions } from './note-revisions.ts';
import { PastDeliveriesRepository } from './past-deliveries.ts';
import { ReadQuarters } from './read-quarters.ts';
import { Recompute } from './recompute.ts';
import { TryRule } from './try-rule.ts';
import { Years } from './years.ts';

/** What computes: from accepted figures to comparisons, trials of rules, and what a draft of an indicator changes. */
export const COMPUTING_PROVIDERS = [
  AcceptedFiguresRepository,
  AcceptedInputsRepository,
  CompareQuarter,
  CompareYear,
  ComparisonsService,
  NoteRevisions,
  PastDeliveriesRepository,
  ReadQuarters,
  Recompute,
  TryRule,
  Years,
];
