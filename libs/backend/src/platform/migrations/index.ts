import { Ground1764000001000 } from './1764000001000-ground.ts';
import { Delivery1764000002000 } from './1764000002000-delivery.ts';
import { ComparisonAndPublication1764000003000 } from './1764000003000-comparison-and-publication.ts';
import { RoundsInHand1764000004000 } from './1764000004000-rounds-in-hand.ts';
import { WaysIn1764000005000 } from './1764000005000-ways-in.ts';
import { RulesByHand1764000006000 } from './1764000006000-rules-by-hand.ts';
import { PublicExplanations1764000007000 } from './1764000007000-public-explanations.ts';
import { HandsAndPlaces1764000008000 } from './1764000008000-hands-and-places.ts';
import { Standings1764000009000 } from './1764000009000-standings.ts';
import { ReferenceFigures1764000010000 } from './1764000010000-reference-figures.ts';
import { ReleaseWorkflow1764000012000 } from './1764000012000-release-workflow.ts';
import { ReleaseProof1764000013000 } from './1764000013000-release-proof.ts';
import { KeptPages1764000014000 } from './1764000014000-kept-pages.ts';
import { DisclosureLedger1764000015000 } from './1764000015000-disclosure-ledger.ts';
import { CheckedOfRound1764000016000 } from './1764000016000-checked-of-round.ts';
import { WithdrawnFiles1764000017000 } from './1764000017000-withdrawn-files.ts';
import { Identity1764000018000 } from './1764000018000-identity.ts';
import { OwnPassword1764000019000 } from './1764000019000-own-password.ts';

/** Migrations in order of age. */
export const MIGRATIONS = [
  Ground1764000001000,
  Delivery1764000002000,
  ComparisonAndPublication1764000003000,
  RoundsInHand1764000004000,
  WaysIn1764000005000,
  RulesByHand1764000006000,
  PublicExplanations1764000007000,
  HandsAndPlaces1764000008000,
  Standings1764000009000,
  ReferenceFigures1764000010000,
  ReleaseWorkflow1764000012000,
  ReleaseProof1764000013000,
  KeptPages1764000014000,
  DisclosureLedger1764000015000,
  CheckedOfRound1764000016000,
  WithdrawnFiles1764000017000,
  Identity1764000018000,
  OwnPassword1764000019000,
];
