import { Inject, Injectable } from '@nestjs/common';
import { tellingText } from '@ijkpunt/disclosure';
import { questionsFor, tidyProfile, type AskedQuestion, type DefinitionProfile } from '@ijkpunt/model';
import { personalDataIn, profileChanges } from '@ijkpunt/validation';
import { CatalogueService, type VersionedBenchmark } from '../catalogue/index.ts';
import { Database, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { PartsRepository, whose, UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { measuresOf } from './measures-of.ts';
import { NoteProgress } from './note-progress.ts';
import { OwnHistory } from './own-history.ts';
import { unusableAnswers } from './unusable-answers.ts';
import {
  ValidationRepository,
  type Checked,
  type EarlierExplanation,
  type ExplainedFinding,
} from './validation.repository.ts';

/** An upload with everything that was read and found. */
export interface UploadInFull {
  readonly upload: UploadEntity;
  readonly checked: Checked | undefined;
  readonly findings: readonly ExplainedFinding[];
  readonly benchmark: VersionedBenchmark['benchmark'];
  /** The questions about definitions that matter for this file, in the groups that they matter for. */
  readonly asked: readonly AskedQuestion[];
}

/** What somebody says about a finding. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly public?: boolean | undefined;
}

/** The earlier rows that answering looks at. */
@Injectable()
export class AnswerParts {
  constructor(
    @Inject(UploadsRepository) readonly uploads: UploadsRepository,
    @Inject(PartsRepository) readonly parts: PartsRepository,
    @Inject(ValidationRepository) readonly validation: ValidationRepository,
    @Inject(CatalogueService) readonly catalogue: CatalogueService,
    @Inject(OwnHistory) readonly history: OwnHistory,
  ) {}
}

/** What a reporter does with a checked file: read it, explain oddities, confirm the definition choices. */
@Injectable()
export class AnswerFindings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AnswerParts) private readonly parts: AnswerParts,
    @Inject(NoteProgress) private readonly progress: NoteProgress,
  ) {}

  /** The upload as its page shows it: beside what waits for an explanation stands what was said last time. */
  inFull(scope: Scope, id: string): Promise<UploadInFull> {
    return this.database.within(scope, async (tx) => {
      const loaded = await this.load(tx, await this.parts.uploads.get(tx, id));
      const unexplained = loaded.findings.some(isUnexplained);
      const said = unexplained ? await this.parts.validation.earlierExplanations(tx, id) : [];
      return { ...loaded, findings: loaded.findings.map((finding) => withEarlier(finding, said)) };
    });
  }

  async explain(scope: Scope, id: string, explanations: readonly Said[]): Promise<void> {
    for (const [index, { text }] of explanations.entries()) {
      const kinds = personalDataIn(text);
      if (kinds.length > 0)
        throw new Refusal('personal-data', { kinds: kinds.join(', '), cells: `${index + 1}` });
    }
    await this.database.within(scope, async (tx) => {
      const { upload, findings, benchmark } = await this.open(tx, scope, id);
      for (const { key, text, public: forAll = false } of explanations) {
        if (forAll) insistOnNoCount(text, benchmark.threshold);
        if (!findings.some((finding) => finding.key === key))
          throw new Refusal('explanation-not-asked', { key });
        const { organisation, person } = scope;
        const said = { upload: id, organisation, key, text, public: forAll, by: person.name };
        await this.parts.validation.explain(tx, said);
      }
      await this.progress.checked(tx, upload, benchmark);
    });
  }

  /** A choice that differs from last time breaks the series, and asks for an explanation (V22). */
  async confirmProfile(scope: Scope, id: string, profile: DefinitionProfile): Promise<void> {
    await this.database.within(scope, async (tx) => {
      const { benchmark, upload, asked } = await this.open(tx, scope, id);
      const unusable = unusableAnswers(profile, asked);
      if (unusable.length > 0) throw new Refusal('profile-incomplete', { questions: unusable.join(', ') });
      const chosen = tidyProfile(profile, asked);
      await this.parts.validation.confirmProfile(tx, id, chosen);
      const before = await this.parts.history.pastProfile(tx, whose(upload), benchmark);
      await this.parts.validation.removeFindings(tx, id, 'profile-changed');
      const changes = before === undefined ? [] : profileChanges(before, chosen, asked);
      await this.parts.validation.addFindings(tx, { upload: id, organisation: scope.organisation }, changes);
      await this.progress.checked(tx, upload, benchmark);
    });
  }

  /** A checked upload that has not been submitted yet, locked until the transaction ends. Who answers has a hand in it. */
  private async open(tx: Transaction, { person }: Scope, id: string): Promise<UploadInFull> {
    const loaded = await this.load(tx, await this.parts.uploads.lock(tx, id));
    if (loaded.checked === undefined) throw new Refusal('upload-not-checked', { upload: id });
    if (loaded.checked.locked) throw new Refusal('already-submitted', { upload: id });
    await this.parts.uploads.noteReporters(tx, loaded.upload, [person.id]);
    return loaded;
  }

  private async load(tx: Transaction, upload: UploadEntity): Promise<UploadInFull> {
    const { id } = upload;
    const { benchmark } = await this.parts.catalogue.benchmark(tx, upload.benchmark);
    const checked = await this.parts.validation.checked(tx, id);
    const findings = await this.parts.validation.findings(tx, id);
    const part = await this.parts.parts.get(tx, upload.benchmark, upload.part);
    const measures = measuresOf(upload, part?.measures, checked?.observations ?? []);
    return { upload, checked, findings, benchmark, asked: questionsFor(benchmark, measures) };
  }
}

/** What the public reads next to its figures must not give away what those withhold. */
function insistOnNoCount(text: string, threshold: number): void {
  const telling = tellingText(text, threshold);
  if (telling.length > 0) throw new Refusal('text-tells-count', { number: telling.join(', '), threshold });
}

function isUnexplained({ asks, explanation }: ExplainedFinding): boolean {
  return asks === 'explanation' && explanation === '';
}

/** What was said of this very finding in another file; else the newest explanation of the same rule about the same measure. */
function withEarlier(finding: ExplainedFinding, said: readonly EarlierExplanation[]): ExplainedFinding {
  if (!isUnexplained(finding)) return finding;
  const { key, code, rule, measure } = finding;
  const alike = said.filter((one) => one.code === code && one.rule === rule && one.measure === measure);
  const same = alike.find((one) => one.key === key) ?? alike[0];
  return { ...finding, earlier: same?.text ?? '' };
}
