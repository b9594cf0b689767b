import { Inject, Injectable } from '@nestjs/common';
import { isIsoDate, isReferenceVariable, type ReferenceFacts } from '@ijkpunt/model';
import { readReferenceFigures, type ReferenceFinding, type ReferenceSetting } from '@ijkpunt/validation';
import { BOUNDARIES_KNOWN_FROM, BoundariesRepository } from '../organisations/index.ts';
import { Clock, Database, Refusal, screenText, type Scope, type Transaction } from '../platform/index.ts';
import { receiveReferenceFile } from './read-reference-file.ts';
import { ReferenceFiguresRepository } from './reference-figures.repository.ts';
import type { ListedReferenceSet, ReferenceOfMunicipality } from './reference-set.ts';

/** A file of reference figures on its way in, with what its owner says of it. */
export interface ArrivingReferences extends ReferenceFacts {
  readonly benchmark?: string | undefined;
  readonly stream: AsyncIterable<Buffer>;
}

/** What came of an import: the set that was kept, or everything that is wrong with the file. */
export type ReferenceImport =
  | { readonly set: ListedReferenceSet; readonly findings: readonly [] }
  | { readonly set: undefined; readonly findings: readonly ReferenceFinding[] };

/** Figures of others, imported by the owner of the benchmarks and read by everybody. */
@Injectable()
export class ReferenceFiguresService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(BoundariesRepository) private readonly boundaries: BoundariesRepository,
    @Inject(ReferenceFiguresRepository) private readonly rows: ReferenceFiguresRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(scope: Scope): Promise<readonly ListedReferenceSet[]> {
    return this.database.within(scope, (tx) => this.rows.list(tx));
  }

  /** What the newest sets say of one municipality, also of one that exists no longer. */
  ofMunicipality(scope: Scope, municipality: string): Promise<readonly ReferenceOfMunicipality[]> {
    return this.database.within(scope, async (tx) => {
      const known = await this.boundaries.names(tx, [municipality]);
      if (known.size === 0) throw new Refusal('municipality-not-found', { municipality });
      return this.rows.ofMunicipality(tx, municipality);
    });
  }

  /** Keeps a file as a new set, whole or not at all: with one finding nothing is imported. */
  async import(scope: Scope, { stream, benchmark, ...facts }: ArrivingReferences): Promise<ReferenceImport> {
    insistOnOrder(facts);
    const file = await receiveReferenceFile(stream);
    if ('unread' in file) return { set: undefined, findings: [file.unread] };
    return this.database.within(scope, async (tx) => {
      await this.rows.lock(tx, facts.variable);
      if (benchmark !== undefined) await this.rows.insistOnBenchmark(tx, benchmark);
      const { figures, findings } = readReferenceFigures(file.rows, await this.setting(tx, facts));
      if (findings.length > 0) return { set: undefined, findings };
      const importedByName = scope.person.name;
      const { sha256 } = file;
      const set = { ...facts, benchmark: benchmark ?? null, sha256, importedByName, figures };
      const id = await this.rows.save(tx, set);
      const kept = (await this.rows.list(tx)).find((listed) => listed.id === id);
      if (kept === undefined) throw new Error(`the reference figures ${id} were not kept`);
      return { set: kept, findings: [] };
    });
  }

  private async setting(tx: Transaction, facts: ReferenceFacts): Promise<ReferenceSetting> {
    const { unit, boundariesOn, variable } = facts;
    return {
      unit,
      boundariesOn,
      unitBefore: await this.rows.unitOf(tx, variable),
      lifespans: await this.boundaries.lifespans(tx),
      known: { from: BOUNDARIES_KNOWN_FROM, until: this.clock.today() },
    };
  }
}

/** What is said of a set is shown to the public, so it names nobody; and its days are days. */
function insistOnOrder({ variable, title, source, sourceUrl, licence, ...days }: ReferenceFacts): void {
  if (!isReferenceVariable(variable)) throw new Refusal('input-invalid', { field: 'variable' });
  for (const field of ['refersOn', 'boundariesOn'] as const)
    if (!isIsoDate(days[field])) throw new Refusal('input-invalid', { field });
  screenText([title.nl, title.en, source, sourceUrl, licence], 'reference');
}
