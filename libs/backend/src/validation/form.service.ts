import { Inject, Injectable } from '@nestjs/common';
import { DRAFT_COLUMNS, draftRow, type DraftCell } from '@ijkpunt/contract';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import { personalDataIn, type OtherPart, type PastQuarter } from '@ijkpunt/validation';
import Papa from 'papaparse';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, type Scope } from '../platform/index.ts';
import {
  DraftsService,
  filledCells,
  UploadsService,
  type DraftPlace,
  type SavedDraft,
  type UploadEntity,
} from '../uploads/index.ts';
import { OwnHistory } from './own-history.ts';

/** A form with what was filled in before, and everything that its checks compare with. */
export interface Form {
  readonly benchmark: Benchmark;
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly part: string;
  readonly responsibility: readonly string[] | undefined;
  readonly draft: Omit<SavedDraft, 'cells'> & { readonly cells: readonly DraftCell[] };
  readonly past: readonly PastQuarter[];
  readonly otherParts: readonly OtherPart[];
}

/** The form for whoever wants no file: read, saved cell by cell, and finished as a delivery that is checked like any other. */
@Injectable()
export class FormService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(OwnHistory) private readonly history: OwnHistory,
    @Inject(UploadsService) private readonly uploads: UploadsService,
  ) {}

  read(scope: Scope, place: DraftPlace): Promise<Form> {
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, place.benchmark);
      const { round, municipality, responsibility } = await this.drafts.open(tx, scope, place);
      const stored = await this.drafts.read(tx, place);
      const inRound = { benchmark: benchmark.slug, quarter: round.quarter, municipality };
      return {
        benchmark,
        quarter: round.quarter,
        municipality,
        part: place.part,
        responsibility,
        draft: { ...stored, cells: filledCells(stored) },
        past: await this.history.past(tx, inRound),
        otherParts: await this.history.otherParts(tx, { ...inRound, part: place.part }),
      };
    });
  }

  /** Saves cells as they were typed: numbers are read when the form is checked, so that nothing is guessed here. */
  async save(
    scope: Scope,
    change: { readonly place: DraftPlace; readonly revision: number; readonly cells: readonly DraftCell[] },
  ): Promise<{ readonly revision: number; readonly savedAt: Date }> {
    refusePersonalData(change.cells);
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, change.place.benchmark);
      refuseStrangers(change.cells, benchmark);
      await this.drafts.open(tx, scope, change.place);
      return this.drafts.save(tx, scope, change);
    });
  }

  /** Makes a delivery of the form. The draft stays, to go on with once there are findings. */
  async finish(scope: Scope, place: DraftPlace): Promise<UploadEntity> {
    const { municipality, draft } = await this.database.within(scope, async (tx) => ({
      ...(await this.drafts.open(tx, scope, place)),
      draft: await this.drafts.read(tx, place),
    }));
    const cells = filledCells(draft);
    const reporters = draft.cells.map(({ by }) => by);
    const { benchmark, quarter, part } = place;
    if (cells.length === 0) throw new Refusal('draft-empty', { quarter });
    const rows = cells.map((cell) => [...draftRow(cell, municipality)]);
    const csv = Papa.unparse([[...DRAFT_COLUMNS], ...rows], { delimiter: ';', newline: '\r\n' });
    const stream = contentOf(`${csv}\r\n`);
    const fileName = `formulier-${quarter}.csv`;
    const arriving = { benchmark, quarter, fileName, stream, source: 'form', part, reporters } as const;
    return this.uploads.receive(scope, arriving);
  }
}

async function* contentOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/** Nothing of a person is stored, wherever it was typed. The refusal names measures and never what stood there. */
function refusePersonalData(cells: readonly DraftCell[]): void {
  const found = cells.map((cell) => ({
    measure: cell.measure,
    kinds: Object.values(cell).flatMap((text) => personalDataIn(text)),
  }));
  const personal = found.filter(({ kinds }) => kinds.length > 0);
  if (personal.length === 0) return;
  throw new Refusal('personal-data', {
    kinds: [...new Set(personal.flatMap(({ kinds }) => kinds))].join(', '),
    cells: [...new Set(personal.map(({ measure }) => measure))].join(', '),
    found: personal.length,
  });
}

/** Refuses cells that the form does not have. A reporter cannot send these; a program can. */
function refuseStrangers(cells: readonly DraftCell[], { measures }: Benchmark): void {
  const stranger = cells.find(({ measure: code, dimension, category }) => {
    const measure = measures.find((known) => known.code === code);
    if (measure === undefined) return true;
    return dimension === '' ? category !== '' : category === '' || !measure.dimensions.includes(dimension);
  });
  if (stranger !== undefined) throw new Refusal('input-invalid', { measure: stranger.measure });
}
