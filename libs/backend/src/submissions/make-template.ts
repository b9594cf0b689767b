import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { templateStamp } from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { BoundariesRepository } from '../organisations/index.ts';
import { Database, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { RoundsService } from '../rounds/index.ts';
import { PartsRepository } from '../uploads/index.ts';
import { OwnHistory } from '../validation/index.ts';
import { templateCsv } from './template-csv.ts';
import type { TemplateInput } from './template-rows.ts';
import { templateWorkbook } from './template-workbook.ts';

/** What a template is asked for. */
export interface WantedTemplate {
  readonly benchmark: string;
  readonly quarter: string;
  readonly part?: string | undefined;
  readonly format: 'csv' | 'xlsx';
}

/** A file that is handed out. */
export interface HandedOut {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The rows that a template is made of. */
@Injectable()
export class TemplateParts {
  constructor(
    @Inject(CatalogueService) readonly catalogue: CatalogueService,
    @Inject(BoundariesRepository) readonly boundaries: BoundariesRepository,
    @Inject(RoundsService) readonly rounds: RoundsService,
    @Inject(PartsRepository) readonly parts: PartsRepository,
    @Inject(OwnHistory) readonly history: OwnHistory,
  ) {}
}

/** Makes the template of a round for one municipality: its measures, what they mean, and what it delivered last. */
@Injectable()
export class MakeTemplate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TemplateParts) private readonly from: TemplateParts,
  ) {}

  async make(scope: Scope, wanted: WantedTemplate): Promise<HandedOut> {
    const input = await this.input(scope, wanted);
    const { benchmark, quarter, municipality } = input;
    const part = wanted.part === undefined ? '' : `-${wanted.part}`;
    const fileName = `ijkpunt-${benchmark.slug}-${municipality.code}-${quarter}${part}.${wanted.format}`;
    const content = wanted.format === 'csv' ? templateCsv(input) : await templateWorkbook(input);
    return { fileName, content };
  }

  private input(scope: Scope, wanted: WantedTemplate): Promise<TemplateInput> {
    const { municipality: code } = scope;
    if (code === undefined) throw new Refusal('round-not-found', { ...roundOf(wanted) });
    return this.database.within(scope, async (tx) => {
      // A template may be looked at after closing too; only a round that is not there or not open yet has none.
      const round = await this.from.rounds.openRound(tx, {
        ...roundOf(wanted),
        municipality: code,
        reopened: true,
      });
      const { benchmark, version } = await this.from.catalogue.benchmark(tx, round.benchmark);
      const { quarter, deadline } = round;
      const place = { municipality: code, benchmark: benchmark.slug, quarter };
      const past = await this.from.history.past(tx, place);
      const names = await this.from.boundaries.names(tx, [code]);
      return {
        benchmark: await this.asked(tx, benchmark, wanted.part),
        municipality: { code, name: names.get(code) ?? code },
        quarter,
        deadline,
        stamp: templateStamp({ ...place, version }),
        previous: past.at(-1)?.observations ?? [],
        language: 'nl',
      };
    });
  }

  /** The benchmark as far as a part is responsible for it. */
  private async asked(tx: Transaction, benchmark: Benchmark, name: string | undefined): Promise<Benchmark> {
    if (name === undefined) return benchmark;
    const part = await this.from.parts.get(tx, benchmark.slug, name);
    if (part === undefined) throw new Refusal('part-not-found', { part: name });
    return { ...benchmark, measures: benchmark.measures.filter(({ code }) => part.measures.includes(code)) };
  }
}

function roundOf({ benchmark, quarter }: WantedTemplate) {
  return { benchmark, quarter };
}
