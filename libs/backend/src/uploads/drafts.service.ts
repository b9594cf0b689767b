import { Inject, Injectable } from '@nestjs/common';
import type { DraftCell } from '@ijkpunt/contract';
import { Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { RoundProgress, RoundsService, type Round } from '../rounds/index.ts';
import { DraftsRepository, type DraftPlace, type SavedDraft } from './drafts.repository.ts';
import { mergedDraft } from './merged-draft.ts';
import { PartsRepository } from './parts.repository.ts';

/** Every category of every measure of the catalogue is far below it; only open lists could grow on. */
const MOST_CELLS = 2000;

/** A round that a form may be filled in for. */
export interface OpenForm {
  readonly round: Round;
  readonly municipality: string;
  /** Codes of the measures that the part is responsible for; undefined for the whole. */
  readonly responsibility: readonly string[] | undefined;
}

/** Drafts of forms, in a transaction of whoever knows what a form holds. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @Inject(PartsRepository) private readonly parts: PartsRepository,
    @Inject(RoundsService) private readonly rounds: RoundsService,
    @Inject(RoundProgress) private readonly progress: RoundProgress,
  ) {}

  /** The round, if this municipality may fill in its form now, for this part; a refusal otherwise. */
  async open(
    tx: Transaction,
    { municipality }: Pick<Scope, 'municipality'>,
    place: DraftPlace,
  ): Promise<OpenForm> {
    const { benchmark, quarter } = place;
    if (municipality === undefined) throw new Refusal('round-not-found', { benchmark, quarter });
    const wanted = { benchmark, quarter, municipality };
    const { accepted, reopened } = await this.progress.standing(tx, wanted);
    const round = await this.rounds.openRound(tx, { ...wanted, reopened });
    if (accepted) throw new Refusal('delivery-locked', { quarter });
    return { round, municipality, responsibility: await this.responsibility(tx, place) };
  }

  read(tx: Transaction, place: DraftPlace): Promise<SavedDraft> {
    return this.drafts.read(tx, place);
  }

  /** Puts cells into the draft, unless somebody else changed it since the revision that they were typed on. */
  async save(
    tx: Transaction,
    scope: Scope,
    { place, revision, cells }: { place: DraftPlace; revision: number; cells: readonly DraftCell[] },
  ): Promise<{ readonly revision: number; readonly savedAt: Date }> {
    const { organisation, person } = scope;
    const stored = await this.drafts.lock(tx, organisation, place);
    const outcome = mergedDraft(stored, { revision, cells, person });
    if (!outcome.merged) throw new Refusal('draft-changed', { by: outcome.by });
    if (outcome.draft.cells.length > MOST_CELLS) throw new Refusal('input-invalid', { cells: MOST_CELLS });
    const written = { ...outcome.draft, organisation, savedBy: person.name };
    return { revision: outcome.draft.revision, savedAt: await this.drafts.write(tx, place, written) };
  }

  private async responsibility(
    tx: Transaction,
    { benchmark, part }: DraftPlace,
  ): Promise<readonly string[] | undefined> {
    if (part === '') return undefined;
    const found = await this.parts.get(tx, benchmark, part);
    if (found === undefined) throw new Refusal('part-not-found', { part });
    return found.measures;
  }
}
