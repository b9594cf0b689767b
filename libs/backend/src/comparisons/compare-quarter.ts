import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import { contentHash, type Transaction } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository, type Input } from './accepted-inputs.ts';
import { CODE_VERSION } from './code-version.ts';
import { computeCells, type Computed } from './compute-cells.ts';
import { definitionsOf, METHOD_VERSION } from './definitions.ts';
import { FindGroups, type AreasInGroups } from './find-groups.ts';
import { NoteRevisions } from './note-revisions.ts';
import { forgetQuarter, storedReceipt, storeReceipt, type Receipt } from './stored-receipts.ts';
import { EVERYTHING, UNCHANGED, type Changed } from './changed.ts';
import { changedSlices } from './changed-slices.ts';
import { keepOnlySlices, storedColumns, storeSlices } from './stored-slices.ts';
import { removeValues, storeValues } from './stored-values.ts';

/** The catalogue as it stands, for one computation. */
export interface Standard {
  readonly benchmark: Benchmark;
  readonly version: string;
}

/** What there is to do in a quarter, from the difference between what it was made of and what it would be made of now. */
interface Work {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly stored: Receipt | undefined;
  readonly inGroups: AreasInGroups;
  readonly definitions: ReadonlyMap<string, string>;
  readonly fingerprint: string;
  /** Municipalities whose figures are made of other deliveries than before. */
  readonly municipalities: readonly string[];
  readonly gone: readonly string[];
  /** Indicators that are defined otherwise than before: those are computed for everybody. */
  readonly indicators: ReadonlySet<string>;
  /** The areas or their groups are others: every slice is made again. */
  readonly regroup: boolean;
}

/** Computes what is different in one quarter, and no more. */
@Injectable()
export class CompareQuarter {
  constructor(
    @Inject(AcceptedInputsRepository) private readonly inputs: AcceptedInputsRepository,
    @Inject(AcceptedFiguresRepository) private readonly figures: AcceptedFiguresRepository,
    @Inject(FindGroups) private readonly groups: FindGroups,
    @Inject(NoteRevisions) private readonly revisions: NoteRevisions,
  ) {}

  /** Brings a quarter up to date. Nothing to do costs one look at ids. */
  async run(tx: Transaction, standard: Standard, quarter: Quarter): Promise<Changed> {
    const began = performance.now();
    const of = { benchmark: standard.benchmark.slug, quarter };
    const work = await this.difference(tx, standard, quarter);
    if (work.inputs.size === 0) {
      if (work.stored === undefined) return UNCHANGED;
      await forgetQuarter(tx, of);
      return EVERYTHING;
    }
    if (work.stored?.fingerprint === work.fingerprint) return UNCHANGED;
    const computed = await this.compute(tx, standard.benchmark, quarter, work);
    await this.store(tx, standard, quarter, { work, computed });
    const { inputs, definitions, fingerprint, inGroups } = work;
    await storeReceipt(tx, of, {
      areas: inGroups.codes,
      inputs: Object.fromEntries([...inputs].map(([code, { key }]) => [code, key])),
      definitions: Object.fromEntries(definitions),
      groupVersion: inGroups.groups.version,
      fingerprint,
      catalogueVersion: standard.version,
      codeVersion: CODE_VERSION,
      milliseconds: Math.round(performance.now() - began),
    });
    return changedBy(work);
  }

  /** Whether a quarter would be computed otherwise now than it was. */
  async isStale(tx: Transaction, standard: Standard, quarter: Quarter): Promise<boolean> {
    const { stored, fingerprint } = await this.difference(tx, standard, quarter);
    return stored?.fingerprint !== fingerprint;
  }

  private async difference(tx: Transaction, { benchmark }: Standard, quarter: Quarter): Promise<Work> {
    const of = { benchmark: benchmark.slug, quarter };
    const inputs = await this.inputs.read(tx, benchmark.slug, quarter);
    const stored = await storedReceipt(tx, of);
    const inGroups = await this.groups.read(tx, benchmark, quarter, [...inputs.keys()]);
    const definitions = definitionsOf(benchmark);
    const { version } = inGroups.groups;
    const keys = [...inputs.values()].map(({ municipality, key }) => [municipality, key]);
    const fingerprint = contentHash(JSON.stringify([METHOD_VERSION, version, [...definitions], keys]));
    const sameAreas = stored?.areas.join() === inGroups.codes.join();
    return {
      inputs,
      stored,
      inGroups,
      definitions,
      fingerprint,
      municipalities: [...inputs.values()]
        .filter(({ municipality, key }) => stored?.inputs[municipality] !== key)
        .map(({ municipality }) => municipality),
      gone: Object.keys(stored?.inputs ?? {}).filter((code) => !inputs.has(code)),
      // Other areas are other columns: then everything is computed.
      indicators: new Set(
        [...definitions]
          .filter(([code, hash]) => !sameAreas || stored?.definitions[code] !== hash)
          .map(([code]) => code),
      ),
      regroup: stored?.groupVersion !== version,
    };
  }

  private async compute(
    tx: Transaction,
    benchmark: Benchmark,
    quarter: Quarter,
    work: Work,
  ): Promise<readonly Computed[]> {
    const everybody = work.indicators.size > 0;
    const changed = new Set(work.municipalities);
    const wanted = [...work.inputs.values()].filter(
      ({ municipality }) => everybody || changed.has(municipality),
    );
    const delivered = await this.figures.read(tx, benchmark, quarter, wanted);
    const computed = computeCells(
      benchmark,
      wanted,
      delivered,
      (indicator, municipality) => changed.has(municipality) || work.indicators.has(indicator),
    );
    await this.revisions.note(tx, benchmark, quarter, { inputs: wanted, delivered, gone: work.gone });
    return computed;
  }

  private async store(
    tx: Transaction,
    { benchmark }: Standard,
    quarter: Quarter,
    { work, computed }: { work: Work; computed: readonly Computed[] },
  ): Promise<void> {
    const of = { benchmark: benchmark.slug, quarter };
    if (work.gone.length > 0 || hasLostIndicators(work)) {
      const keepIndicators = benchmark.indicators.map(({ code }) => code);
      await removeValues(tx, of, { municipalities: work.gone, keepIndicators });
    }
    await storeValues(
      tx,
      of,
      'quarter',
      computed.map(({ indicator, input, cells }) => {
        const { municipality, organisation, delivery } = input;
        return { indicator, municipality, organisation, delivery, outcome: cells.outcome };
      }),
    );
    const sameAreas = work.stored?.areas.join() === work.inGroups.codes.join();
    const { slices, keys } = changedSlices({
      benchmark,
      span: 'quarter',
      inGroups: work.inGroups,
      stored: sameAreas ? await storedColumns(tx, of, 'quarter') : new Map(),
      entries: entriesOf(computed),
      gone: work.gone,
      remake: (indicator) => work.regroup || work.indicators.has(indicator),
    });
    await storeSlices(tx, of, slices);
    if (work.indicators.size > 0 || hasLostIndicators(work)) await keepOnlySlices(tx, of, 'quarter', keys);
  }
}

function entriesOf(computed: readonly Computed[]) {
  return computed.map(({ indicator, input, cells }) => ({
    indicator,
    municipality: input.municipality,
    counts: cells.counts,
  }));
}

/** A definition that changed is computed for everybody. */
function changedBy({ stored, inGroups, indicators, regroup, municipalities, gone }: Work): Changed {
  return {
    municipalities: indicators.size > 0 ? 'all' : new Set([...municipalities, ...gone]),
    indicators: regroup ? 'all' : indicators,
    areas: stored?.areas.join() !== inGroups.codes.join(),
  };
}

function hasLostIndicators({ stored, definitions }: Work): boolean {
  return Object.keys(stored?.definitions ?? {}).some((code) => !definitions.has(code));
}
