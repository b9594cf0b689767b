import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditKind } from '@ijkpunt/contract';
import type { Benchmark, IndicatorSettings } from '@ijkpunt/model';
import {
  Database,
  Doorbell,
  noteAudit,
  Refusal,
  screenText,
  textsIn,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import { indicatorWeighingRequested } from './catalogue.jobs.ts';
import { CatalogueService } from './catalogue.service.ts';
import { basisOf, cataloguedIndicators, isSame, type CataloguedIndicator } from './catalogued-indicator.ts';
import { IndicatorsRepository, type IndicatorPlace } from './indicators.repository.ts';

/** A benchmark as it is shipped, with its indicators as they stand. */
export interface CatalogueOfBenchmark {
  readonly benchmark: Benchmark;
  readonly indicators: readonly CataloguedIndicator[];
}

/** One indicator with the benchmark that it is of. */
export interface IndicatorInCatalogue {
  readonly benchmark: Benchmark;
  readonly indicator: CataloguedIndicator;
}

/** What a coordinator wants of an indicator, and why: settings, an earlier version, or, with neither, as it is shipped. */
export interface IndicatorOrder {
  readonly reason: string;
  readonly settings?: IndicatorSettings | undefined;
  readonly version?: number | undefined;
}

/** Indicators as the coordinator writes, weighs and puts them to work. A draft changes nothing until then. */
@Injectable()
export class IndicatorsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(IndicatorsRepository) private readonly rows: IndicatorsRepository,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
  ) {}

  list(scope: Scope): Promise<readonly CatalogueOfBenchmark[]> {
    return this.database.within(scope, async (tx) => {
      const listed: CatalogueOfBenchmark[] = [];
      for (const slug of await this.catalogue.slugs(tx)) listed.push(await this.all(tx, slug));
      return listed;
    });
  }

  read(scope: Scope, place: IndicatorPlace): Promise<IndicatorInCatalogue> {
    return this.database.within(scope, (tx) => this.one(tx, place));
  }

  /** Writes the draft, in the place of the one before. */
  async save(scope: Scope, place: IndicatorPlace, order: IndicatorOrder): Promise<IndicatorInCatalogue> {
    // All of them are kept, and most are read by anybody.
    screenText(textsIn(order), 'indicator');
    return this.change(scope, place, async (tx, { benchmark, indicator }) => {
      const content = contentOf(order, { benchmark, indicator });
      const { shipped } = indicator;
      const { name } = scope.person;
      await this.rows.saveDraft(tx, place, { content, shipped, reason: order.reason, madeByName: name });
      return 'indicator-drafted';
    });
  }

  drop(scope: Scope, place: IndicatorPlace): Promise<IndicatorInCatalogue> {
    return this.change(scope, place, async (tx, { indicator }) => {
      draftOf(indicator);
      await this.rows.dropDraft(tx, place);
      return 'indicator-draft-dropped';
    });
  }

  /** Has counted what the draft would change; a count of the same that is under way serves. */
  weigh(scope: Scope, place: IndicatorPlace): Promise<IndicatorInCatalogue> {
    return this.change(scope, place, async (tx, { indicator }) => {
      const { weighing, atWork } = indicator;
      const content = draftOf(indicator);
      if (weighing?.ofDraft === true && weighing.state === 'requested') return undefined;
      const id = randomUUID();
      await this.rows.requestWeighing(tx, place, { id, content, basis: basisOf(content, atWork) });
      await this.doorbell.ring(tx, indicatorWeighingRequested, { weighing: id });
      return undefined;
    });
  }

  /** Puts a draft to work of which it was counted, exactly as it is now, what it changes. */
  activate(scope: Scope, place: IndicatorPlace): Promise<IndicatorInCatalogue> {
    return this.change(scope, place, async (tx, { indicator }) => {
      const draft = draftOf(indicator);
      const { weighing } = indicator;
      if (weighing?.state !== 'done' || !weighing.ofDraft)
        throw new Refusal('indicator-not-weighed', { indicator: place.code });
      if (!draft.shown) await this.insistOnAnother(tx, place);
      await this.rows.activate(tx, place, scope.person.name);
      return 'indicator-put-to-work';
    });
  }

  /** A benchmark of nothing is none: the last indicator that is shown stays. */
  private async insistOnAnother(tx: Transaction, { benchmark, code }: IndicatorPlace): Promise<void> {
    const { indicators } = await this.all(tx, benchmark);
    const others = indicators.filter((one) => one.code !== code && one.atWork.shown);
    if (others.length === 0)
      throw new Refusal('indicator-not-valid', { detail: 'last-shown', indicator: code });
  }

  /** One transaction in which nobody else changes an indicator of the benchmark; answers how it stands afterwards. */
  private change(
    scope: Scope,
    place: IndicatorPlace,
    work: (tx: Transaction, found: IndicatorInCatalogue) => Promise<AuditKind | undefined>,
  ): Promise<IndicatorInCatalogue> {
    return this.database.within(scope, async (tx) => {
      await this.rows.lock(tx, place);
      const kind = await work(tx, await this.one(tx, place));
      const after = await this.one(tx, place);
      if (kind !== undefined) {
        const { organisation, person } = scope;
        const version = after.indicator.versions[0]?.version;
        const about = { benchmark: place.benchmark, indicator: place.code };
        await noteAudit(tx, {
          kind,
          organisation,
          person,
          about: version === undefined ? about : { ...about, version },
        });
      }
      return after;
    });
  }

  private async one(
    tx: Transaction,
    { benchmark: slug, code }: IndicatorPlace,
  ): Promise<IndicatorInCatalogue> {
    const { benchmark, indicators } = await this.all(tx, slug);
    const indicator = indicators.find((one) => one.code === code);
    if (indicator === undefined) throw new Refusal('indicator-unknown', { indicator: code });
    return { benchmark, indicator };
  }

  private async all(tx: Transaction, slug: string): Promise<CatalogueOfBenchmark> {
    const { shipped } = await this.catalogue.benchmark(tx, slug);
    const versions = await this.rows.versions(tx, slug);
    const weighings = await this.rows.weighings(tx, slug);
    return { benchmark: shipped, indicators: cataloguedIndicators(shipped, { versions, weighings }) };
  }
}

function draftOf({ draft, code }: CataloguedIndicator): IndicatorSettings {
  if (draft === undefined) throw new Refusal('indicator-without-draft', { indicator: code });
  return draft;
}

function contentOf(
  order: IndicatorOrder,
  { benchmark, indicator }: IndicatorInCatalogue,
): IndicatorSettings | null {
  const { code, shipped, atWork, shippedBefore } = indicator;
  const content = wanted(order, indicator);
  const refuse = (detail: string): never => {
    throw new Refusal('indicator-not-valid', { detail, indicator: code });
  };
  if (content !== null) {
    const known = new Set(benchmark.profileQuestions.map((question) => question.code));
    const asked = content.profileQuestions;
    if (asked.some((question) => !known.has(question))) refuse('unknown-question');
    if (new Set(asked).size < asked.length) refuse('named-twice');
  }
  // Who read the newer shipped words and keeps the own ones says so with a version that changes nothing.
  if (isSame(content ?? shipped, atWork) && shippedBefore === undefined) refuse('nothing-changed');
  return content;
}

/** What was asked for; null for as it is shipped. */
function wanted(
  { settings, version }: IndicatorOrder,
  { versions, code }: CataloguedIndicator,
): IndicatorSettings | null {
  if (settings !== undefined) return settings;
  if (version === undefined) return null;
  const found = versions.find((one) => one.version === version && one.state !== 'draft');
  if (found === undefined)
    throw new Refusal('indicator-not-valid', { detail: 'unknown-version', indicator: code });
  return found.content;
}
