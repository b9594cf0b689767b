import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FindingCode } from '@ijkpunt/model';
import {
  AnswerFindings,
  Database,
  Doorbell,
  ReadDeliveries,
  SubmissionsService,
  uploadReceived,
  UploadsService,
  ValidationService,
  type Place,
  type Scope,
} from '@ijkpunt/backend';
import type { DemonstrationFile } from './real-files.ts';

/** Two who do not sign in: one delivers, the other approves. */
const REPORTER = { id: '00000000-0000-4000-8000-000000000001', name: 'Demonstratie, aanlevering' };
const APPROVER = { id: '00000000-0000-4000-8000-000000000002', name: 'Demonstratie, akkoord' };

/** What it takes to answer one's own bell, and to find what was delivered before. */
@Injectable()
export class OwnBell {
  constructor(
    @Inject(Database) readonly database: Database,
    @Inject(Doorbell) readonly doorbell: Doorbell,
    @Inject(ReadDeliveries) readonly deliveries: ReadDeliveries,
  ) {}
}

/** Takes a file along the road of a person's file: received, checked, explained, confirmed, submitted, approved. */
@Injectable()
export class DeliverFile {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(ValidationService) private readonly validation: ValidationService,
    @Inject(AnswerFindings) private readonly findings: AnswerFindings,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(OwnBell) private readonly own: OwnBell,
  ) {}

  async deliver(file: DemonstrationFile, place: Place): Promise<void> {
    const reporter: Scope = { organisation: place.organisation, municipality: place.code, person: REPORTER };
    const { benchmark, quarter, fileName, version } = file;
    if (version > 1) await this.reopen({ ...reporter, person: APPROVER }, file);
    const stream = Readable.from([Buffer.from(file.csv)]);
    const arriving = { benchmark, quarter, fileName, stream, checkedAtOnce: true };
    const { id } = await this.uploads.receive(reporter, arriving);
    await this.checked(reporter, id);
    await this.answer(reporter, id, file);
    const delivery = await this.submissions.submit(reporter, id);
    await this.submissions.approve({ ...reporter, person: APPROVER }, delivery.id);
  }

  /** A correction of an accepted quarter comes in once that quarter has been opened again. */
  private async reopen(approver: Scope, { benchmark, quarter }: DemonstrationFile): Promise<void> {
    const versions = await this.own.deliveries.list(approver, { benchmark, quarter });
    const accepted = versions.find(({ delivery }) => delivery.state === 'accepted');
    if (accepted !== undefined && accepted.reopened === undefined)
      await this.submissions.reopen(approver, accepted.delivery.id, 'Correctie na controle.');
  }

  /** Checks what was brought and takes its bell away; after a start that was cut short the sweep may have been first. */
  private async checked(scope: Scope, id: string): Promise<void> {
    const claimed = await this.validation.claim(scope.organisation, id);
    if (claimed !== undefined) {
      await this.validation.check(claimed);
      const { organisation } = scope;
      await this.own.database.outside((tx) =>
        this.own.doorbell.answeredFor(tx, uploadReceived, { upload: id, organisation }),
      );
      return;
    }
    for (let turn = 0; turn < 600; turn += 1) {
      const { state } = await this.uploads.read(scope, id);
      if (state === 'checked' || state === 'refused') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the check of ${id} does not end`);
  }

  /** Explains what asks for it and confirms the definition choices; what a source does not tell is unknown. */
  private async answer(scope: Scope, id: string, file: DemonstrationFile): Promise<void> {
    const { upload, benchmark } = await this.findings.inFull(scope, id);
    if (upload.state === 'refused') throw new Error(`${file.fileName} was refused: ${upload.refusal?.code}`);
    const answers = benchmark.profileQuestions.map(({ code }) => [code, file.profile[code] ?? 'unknown']);
    await this.findings.confirmProfile(scope, id, Object.fromEntries(answers));
    // A changed choice asks for an explanation too, so what asks is read after the choices.
    const { findings } = await this.findings.inFull(scope, id);
    const explanations = findings
      .filter(({ asks }) => asks === 'explanation')
      .map(({ key, code }) => ({ key, text: explanationIn(file, code) }));
    if (explanations.length > 0) await this.findings.explain(scope, id, explanations);
  }
}

function explanationIn(file: DemonstrationFile, code: FindingCode): string {
  const text = file.explanations[code];
  if (text === undefined) throw new Error(`${file.fileName} has no explanation for ${code}`);
  return text;
}
