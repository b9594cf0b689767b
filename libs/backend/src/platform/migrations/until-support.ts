import { ReleaseWorkflow1764000012000 } from './1764000012000-release-workflow.ts';
import { ReleaseProof1764000013000 } from './1764000013000-release-proof.ts';
import { KeptPages1764000014000 } from './1764000014000-kept-pages.ts';
import { DisclosureLedger1764000015000 } from './1764000015000-disclosure-ledger.ts';
import { CheckedOfRound1764000016000 } from './1764000016000-checked-of-round.ts';
import { WithdrawnFiles1764000017000 } from './1764000017000-withdrawn-files.ts';
import { Identity1764000018000 } from './1764000018000-identity.ts';
import { OwnPassword1764000019000 } from './1764000019000-own-password.ts';
import { People1764000020000 } from './1764000020000-people.ts';
import { Passkeys1764000021000 } from './1764000021000-passkeys.ts';
import { SignOn1764000022000 } from './1764000022000-sign-on.ts';
import { PersonalData1764000023000 } from './1764000023000-personal-data.ts';
import { Organisations1764000024000 } from './1764000024000-organisations.ts';
import { KeyScopes1764000025000 } from './1764000025000-key-scopes.ts';
import { SupportAccess1764000026000 } from './1764000026000-support-access.ts';

/** From the first release in steps to looking along: release, identity, people. */
export const UNTIL_SUPPORT = [
  ReleaseWorkflow1764000012000,
  ReleaseProof1764000013000,
  KeptPages1764000014000,
  DisclosureLedger1764000015000,
  CheckedOfRound1764000016000,
  WithdrawnFiles1764000017000,
  Identity1764000018000,
  OwnPassword1764000019000,
  People1764000020000,
  Passkeys1764000021000,
  SignOn1764000022000,
  PersonalData1764000023000,
  Organisations1764000024000,
  KeyScopes1764000025000,
  SupportAccess1764000026000,
];
