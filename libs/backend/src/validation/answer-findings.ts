import { Inject, Injectable } from '@nestjs/common';
import type { DefinitionProfile, ProfileQuestion } from '@ijkpunt/model';
import { CatalogueService, type VersionedBenchmark } from '../catalogue/index.ts';
import { Database, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { ValidationRepository, type Checked, type ExplainedFinding } from './validation.repository.ts';

/** An upload with everything that was read and found. */
export interface UploadInFull {
  readonly upload: UploadEntity;
  readonly checked: Checked | undefined;
  readonly findings: readonly ExplainedFinding[];
  readonly benchmark: VersionedBenchmark['benchmark'];
}

/** What a reporter does with a checked file: read it, explain oddities, confirm the definition choices. */
@Injectable()
export class AnswerFindings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(ValidationRepository) private readonly validation: ValidationRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  inFull(scope: Scope, id: string): Promise<UploadInFull> {
    return this.database.within(scope, (tx) => this.load(tx, id));
  }

  async explain(
    scope: Scope,
    id: string,
    explanations: readonly { key: string; text: string }[],
  ): Promise<void> {
    await this.database.within(scope, async (tx) => {
      const { findings } = await this.open(tx, id);
      for (const { key, text } of explanations) {
        if (!findings.some((finding) => finding.key === key))
          throw new Refusal('explanation-not-asked', { key });
        await this.validation.explain(tx, {
          upload: id,
          organisation: scope.organisation,
          key,
          text,
          by: scope.person.name,
        });
      }
    });
  }

  async confirmProfile(scope: Scope, id: string, profile: DefinitionProfile): Promise<void> {
    await this.database.within(scope, async (tx) => {
      const { benchmark } = await this.open(tx, id);
      const unanswered = benchmark.profileQuestions.filter(
        (question) => !isAnswer(question, profile[question.code]),
      );
      if (unanswered.length > 0) {
        throw new Refusal('profile-incomplete', { questions: unanswered.map(({ code }) => code).join(', ') });
      }
      const codes = benchmark.profileQuestions.map(({ code }) => code);
      const chosen = Object.fromEntries(Object.entries(profile).filter(([code]) => codes.includes(code)));
      await this.validation.confirmProfile(tx, id, chosen);
    });
  }

  /** A checked upload that has not been submitted yet, locked until the transaction ends. */
  private async open(tx: Transaction, id: string): Promise<UploadInFull> {
    await tx.query(`select id from uploads.upload where id = $1 for update`, [id]);
    const loaded = await this.load(tx, id);
    if (loaded.checked === undefined) throw new Refusal('upload-not-checked', { upload: id });
    if (loaded.checked.locked) throw new Refusal('already-submitted', { upload: id });
    return loaded;
  }

  private async load(tx: Transaction, id: string): Promise<UploadInFull> {
    const upload = await this.uploads.get(tx, id);
    const { benchmark } = await this.catalogue.benchmark(tx, upload.benchmark);
    const checked = await this.validation.checked(tx, id);
    const findings = await this.validation.findings(tx, id);
    return { upload, checked, findings, benchmark };
  }
}

/** An answer of the list, or an honest "unknown", which makes the figure not comparable. */
function isAnswer(question: ProfileQuestion, answer: string | undefined): boolean {
  return answer === 'unknown' || question.answers.some(({ code }) => code === answer);
}
